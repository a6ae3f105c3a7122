package org.candour.search.question.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.candour.search.question.Atom;
import org.candour.search.question.Question;
import org.candour.search.question.Question.Any;
import org.candour.search.question.Question.Phrase;
import org.candour.search.question.Unsearchable;
import org.candour.search.question.names.InForce;
import org.candour.search.question.names.Vocabulary;
import org.candour.search.question.typed.Terms;

/** Reads the terms of issues, which are plainer than questions: nothing in them is an operator but NEAR. */
public final class IssueTerms {

    private static final Pattern NEAR = Pattern.compile("\\s+NEAR(?:/(\\d{1,4}))?\\s+");
    private static final Pattern OF_QUESTIONS = Pattern.compile(
            "[*~\\[\\]{}^\\\\]|(?<!\\S)(AND|OR|NOT)(?!\\S)|(?<!\\S)(role|page|plan|region|version|title):"
                    + "|^[-+]\\S|^/.*/$|^\"|\"$");
    private static final Pattern LOOSE_NEAR = Pattern.compile("^NEAR(/\\d+)?(\\s|$)|\\sNEAR(/\\d+)?$");
    private static final int USUAL_DISTANCE = 8;
    private static final int MOST_REMEMBERED = 20_000;

    /** The same few thousand terms are asked of every plan; finding their other names is the dearest part of asking. */
    private static final Map<Key, Question> KNOWN = new ConcurrentHashMap<>();

    private record Key(Vocabulary vocabulary, String term) {}

    private IssueTerms() {}

    /**
     * The term with its other names.
     *
     * @throws Unsearchable when it holds no word, or its words would have to be too far apart
     */
    public static Question of(String term) {
        return of(InForce.vocabulary(), term);
    }

    static Question of(Vocabulary vocabulary, String term) {
        Key key = new Key(vocabulary, term);
        Question known = KNOWN.get(key);
        if (known == null) {
            known = read(vocabulary, term);
            if (KNOWN.size() >= MOST_REMEMBERED) {
                KNOWN.clear();
            }
            KNOWN.put(key, known);
        }
        return known;
    }

    /** What is remembered by one vocabulary is so by the next one, but for the terms it looks for otherwise. */
    static void carryOver(Vocabulary before, Vocabulary now, Predicate<String> touched) {
        Map<Key, Question> same = new HashMap<>();
        KNOWN.forEach((key, question) -> {
            if (key.vocabulary() == before && !touched.test(key.term())) {
                same.put(new Key(now, key.term()), question);
            }
        });
        KNOWN.clear(); // no vocabulary is kept alive by what was asked of it
        KNOWN.putAll(same);
    }

    /**
     * What belongs to questions and would be taken for words here, so that every plan would seem silent.
     *
     * @throws Unsearchable when there is any
     */
    private static void refuseOperators(String term) {
        String text = withoutQuotes(term);
        Matcher found = OF_QUESTIONS.matcher(text);
        if (found.find()) {
            throw new Unsearchable("\u201C" + found.group().strip()
                    + "\u201D is no word. A term is a word, a phrase, or two with NEAR between them; write every further"
                    + " wording as a term of its own.");
        }
        if (LOOSE_NEAR.matcher(text).find()) {
            throw new Unsearchable("NEAR stands between two words or phrases: maternity NEAR/8 closure.");
        }
    }

    private static Question read(Vocabulary vocabulary, String term) {
        refuseOperators(term);
        String text = withoutQuotes(term);
        Matcher near = NEAR.matcher(text);
        if (!near.find()) {
            return widened(vocabulary, text);
        }
        int distance = near.group(1) == null ? USUAL_DISTANCE : Integer.parseInt(near.group(1));
        List<Question> parts = new ArrayList<>();
        for (String part : NEAR.split(text)) {
            parts.add(side(part));
        }
        return Terms.near(parts, Math.min(distance, Terms.FARTHEST));
    }

    /**
     * Where the term stands in a field of the index.
     *
     * @param friends what lies wholly inside one of these places does not count
     */
    public static IntervalsSource places(String term, List<IntervalsSource> friends, Predicate<String> exists) {
        return QuestionQuery.places(of(term), friends, exists);
    }

    /** Where a false friend stands; a single word only as it is written, so that trains does not take training away. */
    public static IntervalsSource friend(String friend, Predicate<String> exists) {
        return QuestionQuery.friend(plain(friend), exists);
    }

    /** Names that may mean the term or something else: no mention, but a reason to look. */
    public static List<String> doubtful(String term) {
        return doubtful(InForce.vocabulary(), term);
    }

    static List<String> doubtful(Vocabulary vocabulary, String term) {
        String text = withoutQuotes(term);
        return NEAR.matcher(text).find() ? List.of() : vocabulary.doubtfulFor(Atom.of(text));
    }

    static String withoutQuotes(String term) {
        return term.strip().replaceAll("^\"(.*)\"$", "$1");
    }

    /** Empty of a term with NEAR in it, whose words may stand apart in any order anyway. */
    static Optional<String> withoutNear(String term) {
        String text = term.strip().replaceAll("^\"(.*)\"$", "$1");
        return NEAR.matcher(text).find() ? Optional.empty() : Optional.of(text);
    }

    /** Whether the term is met by words next to each other only. */
    public static boolean isPhrase(String term) {
        return withoutNear(term).isPresent();
    }

    private static Question side(String text) {
        List<Question> any = new ArrayList<>();
        for (String choice : text.split("\\|")) {
            any.add(plain(withoutQuotes(choice)));
        }
        return any.size() == 1 ? any.getFirst() : new Any(List.copyOf(any));
    }

    private static Question widened(Vocabulary vocabulary, String text) {
        Phrase phrase = plain(text);
        List<Question> names = new ArrayList<>(List.of(phrase));
        for (String name : vocabulary.othersOf(Atom.of(text))) {
            names.add(plain(name));
        }
        return names.size() == 1 ? phrase : new Any(List.copyOf(names));
    }

    private static Phrase plain(String text) {
        List<Atom> atoms = Atom.inCapitals(text);
        if (atoms.isEmpty()) {
            throw new Unsearchable("\u201C" + text + "\u201D holds no word that could be looked for.");
        }
        return new Phrase(text, atoms, List.of());
    }
}
