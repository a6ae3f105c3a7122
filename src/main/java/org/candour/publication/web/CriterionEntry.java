package org.candour.publication.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.candour.publication.Edition;
import org.candour.publication.PublishedRating.PublishedCitation;
import org.candour.publication.PublishedRating.PublishedScore;
import org.jspecify.annotations.Nullable;

/**
 * The agreed level of one criterion with its evidence, as the API gives it.
 *
 * @param level "1" to "4", "Insufficient evidence" or "Not applicable"
 * @param points 1 to 4 as it counts; 0 when it does not
 */
record CriterionEntry(
        String domain,
        String criterion,
        String title,
        String question,
        String level,
        int points,
        @Nullable String levelTitle,
        @Nullable String levelText,
        @Nullable String reason,
        List<String> rationales,
        List<CitationEntry> citations) {

    /** A passage of a document (with {@code href} of its public page), or a search certificate; only what it has. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CitationEntry(
            String kind,
            @Nullable String document,
            @Nullable String label,
            @Nullable String pageWord,
            @Nullable Integer page,
            @Nullable String passage,
            @Nullable String passageNote,
            @Nullable String href,
            @Nullable String certificate,
            @Nullable String question,
            @Nullable Integer pagesSearched,
            @Nullable Integer pagesUnreadable,
            @Nullable String notSeen) {}

    static CriterionEntry of(Edition edition, PublishedScore s) {
        return new CriterionEntry(
                s.domain(),
                s.criterion(),
                s.title(),
                s.question(),
                s.level(),
                s.points(),
                Texts.orNull(s.levelTitle()),
                Texts.orNull(s.levelText()),
                Texts.orNull(s.reason()),
                s.rationales(),
                s.citations().stream().map(c -> citation(edition, c)).toList());
    }

    private static CitationEntry citation(Edition edition, PublishedCitation c) {
        if (c.quotes()) {
            String href = "/rounds/" + edition.round() + "/documents/" + c.document() + "/pages/" + c.page();
            return new CitationEntry(
                    "passage",
                    c.document(),
                    c.label(),
                    c.pageWord(),
                    c.page(),
                    c.passage(),
                    Texts.orNull(c.doubt()),
                    href,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        return new CitationEntry(
                "silence",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                c.certificate(),
                c.question(),
                c.pagesSearched(),
                c.pagesUnreadable(),
                Texts.orNull(c.doubt()));
    }
}
