package org.candour.plans.ui;

import java.util.Optional;
import java.util.stream.Stream;
import org.candour.footprints.Footprint;
import org.candour.plans.Departure;
import org.candour.plans.Document;
import org.candour.plans.Plans;
import org.candour.plans.Shelf;

/** Why the page that an address asks for cannot be opened: whoever follows a citation must not find nothing. */
final class MissingPage {

    private final Plans plans;
    private final Shelf shelf;

    MissingPage(Plans plans, Shelf shelf) {
        this.plans = plans;
        this.shelf = shelf;
    }

    String words(Footprint of, PageChoice choice) {
        return departures(of)
                .filter(left -> left.isDeleted() && choice.isOf(left.document()))
                .findFirst()
                .map(left -> left.fileName() + " cannot be opened. " + left.words())
                .or(() -> documents(of)
                        .filter(document -> choice.isOf(document.id()))
                        .findFirst()
                        .map(MissingPage::noSuchPage))
                .orElse("The document this address asks for is not part of the plan of " + of.name()
                        + ". Look for it in the list below, or search for the words.");
    }

    private static String noSuchPage(Document document) {
        String word = document.pageWord();
        if (document.pages() == 0) {
            return document.fileName() + " has no " + word + " to open: "
                    + (document.state().isFinal() ? "it could not be read." : "it has not been read yet.");
        }
        return "There is no such " + word + " in " + document.fileName() + ". "
                + (document.pages() == 1
                        ? "It has one " + word + "."
                        : "Its " + word + "s are numbered 1 to " + document.pages() + ".");
    }

    private Stream<Departure> departures(Footprint of) {
        return plans.versions(of.round(), of.code()).stream()
                .flatMap(version -> shelf.departures(version.id()).stream());
    }

    private Stream<Document> documents(Footprint of) {
        return Stream.concat(
                plans.versions(of.round(), of.code()).stream()
                        .flatMap(version -> plans.documents(version.id()).stream()),
                departures(of).map(Departure::document).map(plans::document).flatMap(Optional::stream));
    }
}
