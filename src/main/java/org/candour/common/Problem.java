package org.candour.common;

/**
 * One thing that is wrong.
 *
 * @param where the file, line, row or field, as the person knows it
 * @param what what is wrong there
 * @param remedy what would be right, or what to do next
 */
public record Problem(String where, String what, String remedy) {

    @Override
    public String toString() {
        return where + ": " + what + " " + remedy;
    }
}
