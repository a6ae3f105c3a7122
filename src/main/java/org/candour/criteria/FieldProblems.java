package org.candour.criteria;

/** Takes what is wrong with a field of a file; the file's reader knows its line. */
@FunctionalInterface
public interface FieldProblems {

    void add(String field, String what, String remedy);
}
