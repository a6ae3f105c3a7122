package org.candour.publication.money;

import org.candour.finance.Measure;
import org.candour.finance.MeasureValue;

/**
 * A measure that figures recorded since would make another than the edition was published with. What was published stays
 * until the next edition; readers are told of both.
 */
public record MovedOn(String code, String name, Measure measure, MeasureValue published, MeasureValue now) {

    /** "Distance from control total 2016-17: published as +£4.2m, by the newest figures +£4.1m". */
    public String sentence() {
        return measure.title() + " " + published.year() + ": published as " + Trend.text(measure, published.value())
                + ", by the newest figures " + Trend.text(measure, now.value());
    }

    /** Whether readers would see another figure. */
    boolean isVisible() {
        return !Trend.text(measure, published.value()).equals(Trend.text(measure, now.value()));
    }

    boolean isOf(Measure other, MeasureValue value) {
        return measure == other && published.equals(value);
    }
}
