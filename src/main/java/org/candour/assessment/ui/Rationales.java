package org.candour.assessment.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.assessment.Citation;
import org.candour.assessment.ModerationBoard;
import org.candour.assessment.ScoreLevel;
import org.candour.assessment.Sheet;
import org.candour.common.ui.Parts;
import org.candour.silences.Certificates;

/** What each assessor gave for a criterion, and why, side by side. */
class Rationales extends Div {

    Rationales(ModerationBoard board, String criterion, Certificates certificates) {
        Div side = new Div();
        side.addClassName("rats");
        board.sheets().forEach(sheet -> side.add(article(sheet, criterion, certificates)));
        add(side);
        String shared = shared(board.sheets(), criterion);
        if (!shared.isEmpty()) {
            add(Parts.paragraph(shared, "same", "small"));
        }
    }

    private static Article article(Sheet sheet, String criterion, Certificates certificates) {
        var score = sheet.score(criterion);
        ScoreLevel level = sheet.level(criterion);
        Div who = new Div(
                new H3("Assessor " + sheet.letter()),
                Parts.paragraph("submitted " + Times.dayAndClock(sheet.submittedAt()), "xs", "quiet"));
        Header header = new Header(
                Parts.span(level.isWorded() ? level.title() : level.points() == 0 ? "n/a" : "i.e.", "lv"), who);
        CitationList citations = new CitationList(null, document -> "", certificates, null);
        citations.show(score.citations());
        Article article = new Article(header);
        if (!level.isWorded()) {
            article.add(Parts.paragraph(level.title(), "strong"));
        }
        article.add(Parts.paragraph("“" + score.rationale() + "”", "why"), citations);
        return article;
    }

    /** Pages that all of them cite, and whether they judged the same text alike. */
    private static String shared(List<Sheet> sheets, String criterion) {
        List<Set<String>> pages =
                sheets.stream().map(sheet -> pages(sheet, criterion)).toList();
        Set<String> common = pages.getFirst().stream()
                .filter(page -> pages.stream().allMatch(all -> all.contains(page)))
                .collect(Collectors.toSet());
        long levels = sheets.stream()
                .map(sheet -> sheet.score(criterion).level())
                .distinct()
                .count();
        return common.isEmpty()
                ? ""
                : "All cite " + common.stream().sorted().collect(Collectors.joining(" and "))
                        + (levels == 1
                                ? ". They read the same and judged it alike."
                                : ". They read the same and judged it differently.");
    }

    private static Set<String> pages(Sheet sheet, String criterion) {
        return sheet.score(criterion).citations().stream()
                .flatMap(c -> c.citation() instanceof Citation.OfPassage p
                        ? Stream.of(p.documentLabel() + ", " + p.pageWord() + " " + p.page())
                        : Stream.empty())
                .collect(Collectors.toSet());
    }
}
