package org.candour.common;

/** What a signed-in person may do; one person may hold several, the administrator holds no other by default. */
public enum Role {
    ASSESSOR("Assessor"),
    MODERATOR("Moderator"),
    PUBLISHER("Publisher"),
    CONTACT("Footprint contact"),
    ADMINISTRATOR("Administrator");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The authority Spring Security knows the role by. */
    public String authority() {
        return "ROLE_" + name();
    }
}
