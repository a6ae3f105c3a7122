package org.candour.search.question.otherwise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.search.question.Asked;
import org.candour.search.question.Question;
import org.candour.search.question.Question.All;
import org.candour.search.question.Question.Any;
import org.candour.search.question.Question.Near;
import org.candour.search.question.Question.Phrase;
import org.candour.search.question.Question.Row;
import org.candour.search.question.names.OtherNames;
import org.candour.search.running.StopWords;

/**
 * Which words of a sentence tell what it is about. In "what is being done about mental health" a plan may well lack
 * "done"; it is not silent about the matter as long as it has one of the telling words.
 */
public final class TellingWords {

    private static final Set<String> ONLY_MAKE_SENTENCES = Set.of(("""
            ask asked asks bad badly big bigger biggest bring brings came come comes coming fewer gets goes going gone happen
            happened happening happens know known lose loses losing lost lots matter matters put puts really
            right said says shut small smaller stay stays stop stops talk tell think thought true want wants went worse
            worst wrong""").strip().split("\\s+"));

    private TellingWords() {}

    /** Whether it was asked in a sentence of which several words are looked for. */
    public static boolean asksInSentence(Asked asked) {
        return asked.isSentence() && parts(asked.question()).count() > 1;
    }

    /** Any of them, by whatever name, in words of the same root or in others; empty where the sentence has none. */
    public static Optional<Question> of(Asked asked) {
        List<Question> telling =
                parts(asked.question()).filter(TellingWords::tells).toList();
        Stream<Question> inOthers = telling.stream().flatMap(part -> InOtherWords.of(part).stream());
        return telling.isEmpty()
                ? Optional.empty()
                : Optional.of(OtherNames.with(
                        new Any(Stream.concat(telling.stream(), inOthers).toList())));
    }

    private static Stream<Question> parts(Question question) {
        return switch (question) {
            case Row row -> row.apart().stream();
            case Near near -> near.parts().stream().flatMap(TellingWords::parts);
            case All all -> all.wanted().stream().flatMap(TellingWords::parts);
            default -> Stream.of(question);
        };
    }

    private static boolean tells(Question part) {
        return !(part instanceof Phrase word)
                || word.atoms().stream()
                        .anyMatch(atom -> !StopWords.has(atom.written())
                                && !StopWords.has(atom.norm())
                                && !ONLY_MAKE_SENTENCES.contains(atom.written()));
    }
}
