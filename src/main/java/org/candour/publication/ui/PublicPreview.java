package org.candour.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.candour.common.html.Figures;
import org.candour.common.ui.Parts;
import org.candour.finance.Measure;
import org.candour.finance.MeasureValue;
import org.candour.publication.Edition;
import org.candour.publication.PublishedRating;
import org.jspecify.annotations.Nullable;

/** The league table as readers will see it: in order of score, ratings beside the money. */
class PublicPreview extends Composite<Div> {

    PublicPreview(Edition edition) {
        NativeTable table = new NativeTable();
        table.setCaptionText("In the order readers get. [x] not available.");
        table.getHead()
                .add(new NativeTableRow(
                        Parts.numberHead("Rank"),
                        Parts.columnHead("Footprint"),
                        Parts.columnHead("Band"),
                        Parts.numberHead("Score, 1 to 4"),
                        Parts.numberHead("Range of ranks"),
                        Parts.numberHead(head(edition, Measure.DISTANCE_FROM_CONTROL_TOTAL)),
                        Parts.numberHead(head(edition, Measure.NET_POSITION_SHARE_OF_ALLOCATIONS))));
        edition.ratings().stream().sorted(bestFirst(edition)).forEach(rating -> table.getBody()
                .add(row(edition, rating)));
        NativeDetails details = new NativeDetails(
                "As the public will see it", NextEdition.inScroll("As the public will see it", table));
        details.setOpen(true);
        getContent().add(details);
    }

    static Comparator<PublishedRating> bestFirst(Edition edition) {
        return Comparator.<PublishedRating>comparingInt(edition::rank).thenComparing(PublishedRating::name);
    }

    private static NativeTableRow row(Edition edition, PublishedRating rating) {
        int low = rating.robustness().rankLow();
        int high = rating.robustness().rankHigh();
        return new NativeTableRow(
                Parts.number(String.valueOf(edition.rank(rating))),
                Parts.rowHead(new Span(rating.name())),
                NextEdition.band(rating),
                Parts.number(Figures.score(rating.score())),
                Parts.number(low == high ? String.valueOf(low) : low + "–" + high),
                Parts.number(Figures.signedMillions(value(edition, rating, Measure.DISTANCE_FROM_CONTROL_TOTAL))),
                Parts.number(Figures.signedPercent(value(edition, rating, Measure.NET_POSITION_SHARE_OF_ALLOCATIONS))));
    }

    private static String head(Edition edition, Measure measure) {
        return edition.measures().stream()
                .filter(value -> value.measure().equals(measure.id()))
                .findFirst()
                .map(value -> measure.title() + ", " + value.year())
                .orElse(measure.title());
    }

    private static @Nullable BigDecimal value(Edition edition, PublishedRating rating, Measure measure) {
        Optional<MeasureValue> value = edition.measure(rating.footprint(), measure.id());
        return value.isPresent() ? value.get().value() : null;
    }
}
