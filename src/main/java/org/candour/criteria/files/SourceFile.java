package org.candour.criteria.files;

/**
 * A file of a criteria set before anybody has looked into it.
 *
 * @param name as people know it, below {@code ratings-criteria/}: {@code stp-2016/domains/finance.yaml}
 */
public record SourceFile(String name, String text) {

    /** The folder it lies in, which is the set's id. */
    public String set() {
        return name.substring(0, name.indexOf('/'));
    }

    /** Its path inside the set: {@code domains/finance.yaml}. */
    String path() {
        return name.substring(name.indexOf('/') + 1);
    }
}
