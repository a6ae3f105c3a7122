package org.candour.plans.bulk;

/**
 * Something that could be meant where a manifest is wrong, to be taken with one press.
 *
 * @param value as the cell would say it; of the header, the column that is meant
 * @param words as a person knows it: "E54000041, Fenholm"
 */
public record Offer(String value, String words) {

    static Offer of(String value) {
        return new Offer(value, value);
    }
}
