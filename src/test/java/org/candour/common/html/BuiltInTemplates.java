package org.candour.common.html;

/** The templates as they are compiled into the portal. */
public final class BuiltInTemplates {

    private BuiltInTemplates() {}

    public static Templates get() {
        return new Templates(null);
    }
}
