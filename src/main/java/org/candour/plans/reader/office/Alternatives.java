package org.candour.plans.reader.office;

/** Of things that a file says twice, for newer and for older programs, only the first that it says is taken. */
final class Alternatives {

    private boolean taken;

    boolean concerns(String name) {
        return name.equals("AlternateContent") || name.equals("Choice") || name.equals("Fallback");
    }

    XmlEvents.Ending start(String name) {
        if (name.equals("AlternateContent")) {
            boolean outside = taken;
            taken = false;
            return () -> taken = outside;
        }
        if (taken) {
            return XmlEvents.Ending.SKIP;
        }
        return name.equals("Choice") ? () -> taken = true : XmlEvents.Ending.NONE;
    }
}
