package org.candour.figures.keeping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.figures.StatedFigure;
import org.candour.figures.check.NumbersChecker;
import org.candour.figures.reading.PlanPage;
import org.candour.figures.reading.StatedFigures;
import org.candour.finance.Finance;
import org.candour.footprints.Footprints;
import org.candour.footprints.Organisation;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.PlanTexts;
import org.candour.plans.PlanVersion;
import org.candour.plans.Readability;
import org.springframework.stereotype.Component;

/** Reads a plan version's numbers and checks them. */
@Component
class NumbersReader {

    private static final int UNCLEAR_SHOWN = 10;

    private final PlanTexts plans;
    private final Finance finance;
    private final Footprints footprints;

    NumbersReader(PlanTexts plans, Finance finance, Footprints footprints) {
        this.plans = plans;
        this.finance = finance;
        this.footprints = footprints;
    }

    NumbersReading read(PlanVersion version, String state) {
        List<Document> documents = plans.documents(version.id());
        List<PlanPage> pages = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Document document : documents) {
            String label = label(document, documents);
            List<Page> read = plans.pages(document.id());
            read.forEach(page -> pages.add(PlanPage.of(document.id(), label, document.pageWord(), page)));
            unread(label, document, read, notes);
        }
        unclear(pages, notes);
        Coverage coverage = plans.coverage(version.id());
        if (!coverage.allowsSilence()) {
            notes.add("So much of the plan is unread that nothing is said to be missing from it.");
        }
        Map<String, String> names = footprints.organisations(version.round(), version.footprint()).stream()
                .collect(Collectors.toMap(Organisation::code, Organisation::name, (one, other) -> one));
        List<StatedFigure> figures =
                pages.stream().flatMap(page -> StatedFigures.of(page).stream()).toList();
        return new NumbersReading(
                state,
                figures,
                NumbersChecker.check(
                        pages,
                        finance.figures(version.round(), version.footprint()),
                        names,
                        own(version),
                        coverage.allowsSilence()),
                notes);
    }

    private Set<String> own(PlanVersion version) {
        return footprints.find(version.round(), version.footprint()).stream()
                .flatMap(footprint -> Stream.of(footprint.name(), footprint.shortName()))
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}’'-]+")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** "Main", or with the file's name where the version has several documents of that role. */
    private static String label(Document document, List<Document> all) {
        long same = all.stream().filter(any -> any.role() == document.role()).count();
        return same > 1 ? document.label() + " (" + document.fileName() + ")" : document.label();
    }

    private static void unread(String label, Document document, List<Page> pages, List<String> notes) {
        if (!document.state().isFinal()) {
            notes.add(label + " is still being read; its numbers will be added.");
            return;
        }
        List<String> numbers = pages.stream()
                .filter(page -> page.readability() == Readability.UNREADABLE)
                .map(page -> "" + page.number())
                .toList();
        if (!numbers.isEmpty()) {
            notes.add(label + ": " + (numbers.size() == 1 ? document.pageWord() + " " : document.pageWord() + "s ")
                    + String.join(", ", numbers) + " could not be read. Numbers may stand there.");
        } else if (pages.isEmpty()) {
            notes.add(label + " could not be read. Numbers may stand there.");
        }
    }

    private static void unclear(List<PlanPage> pages, List<String> notes) {
        pages.stream()
                .flatMap(page -> page.numbers().unclear().stream()
                        .map(written ->
                                page.place() + ": “" + written + "” cannot be read for certain and was left out."))
                .limit(UNCLEAR_SHOWN)
                .forEach(notes::add);
    }
}
