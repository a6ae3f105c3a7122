package org.candour.search.question.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.search.question.CommonWords;
import org.candour.search.question.typed.Mark.Kind;

/**
 * The words round what a question is about: does the plan say anything about stroke, please. Asked for, they would make
 * plans silent that speak of the matter. They are taken away from the ends of questions in plain words only, and only
 * where something is left: who asks for "plan" alone asks for that. Taking them away finds more, never less.
 */
final class SmallTalk {

    /** A question may begin with these. */
    private static final Set<String> OPENING = words("""
            anyone, anything, are, can, could, did, didn't, do, does, doesn't, don't, has, have, how, i, i'd,
            i'm, is, please, should, something, was, were, what, what's, when, where, where's, which, who,
            who's, whose, why, will, won't, would""");

    /** Of these, many a name or a matter begins so: have your say, do not resuscitate. */
    private static final Set<String> OPENING_A_MATTER = words("do, have, has, i, please, something, anything");

    /** These say only together that a question begins. */
    private static final Set<String> PAIRS = words("""
            any mention, any mentions, any plans, find me, give me, mention of, mentions of, plans about,
            plans for, plans on, plans to, say anything, say something, says anything, says something,
            search for, show me, tell me""");

    /** What follows such a beginning; of themselves they may be a matter. */
    private static final Set<String> FOLLOWING = words("""
            actually, all, also, being, find, for, get, give, going, happen, happening, happens, here, know,
            like, look, looking, many, me, mention, mentioned, mentioning, mentions, my, plan, plans, really,
            said, say, saying, says, search, searching, see, show, something, anything, speak, still, talk,
            talks, tell, want, you, your""");

    /** What a plan does with its matter. */
    private static final Set<String> OF_PLANS = words("""
            address, addresses, contain, contains, cover, covers, describe, describes, discuss, discusses,
            include, includes""");

    private static final Set<String> PLANS = Set.of("it", "plan", "plans", "stp", "stps", "they");
    private static final Set<String> IMPERATIVE = Set.of("find", "show");
    private static final Set<String> OF_SOMEBODY = Set.of("my", "your", "please");
    private static final Set<String> CLOSING = Set.of("anywhere", "please", "thanks");
    private static final Set<String> CLOSING_QUESTION = Set.of("here", "mentioned");
    private static final Set<String> CLOSING_PLACES = words("""
            in any plan, in my area, in our area, in the plan, in the plans, in their plan, in their plans,
            in this plan, in your area, in your plan""");

    private final List<Mark> marks;
    private final boolean isShouted;

    private static Set<String> words(String listed) {
        return Set.of(listed.strip().split(",\\s+"));
    }

    private SmallTalk(List<Mark> marks) {
        this.marks = marks;
        this.isShouted = marks.stream().allMatch(mark -> mark.text().equals(upper(mark.text())));
    }

    /** Whether a question was put in a sentence: with a question word in front, or a question mark behind. */
    static boolean isSentence(List<Mark> marks) {
        if (marks.size() < 2 || !isPlain(marks)) {
            return false;
        }
        String first = new SmallTalk(marks).word(0);
        return marks.getLast().text().endsWith("?") || OPENING.contains(first) && !OPENING_A_MATTER.contains(first);
    }

    /** Whether there is nothing but words and figures, so that nobody said how they are to stand. */
    static boolean isPlain(List<Mark> marks) {
        return marks.stream().allMatch(mark -> mark.kind() == Kind.WORD || mark.kind() == Kind.FIGURE);
    }

    /** The marks without it; adds to the notes what was taken away, but for what is never asked for anyway. */
    static List<Mark> without(List<Mark> marks, List<String> notes) {
        return isPlain(marks) && marks.size() > 1 ? new SmallTalk(marks).matter(notes) : marks;
    }

    private List<Mark> matter(List<String> notes) {
        int from = beginning();
        int to = end(from);
        List<Mark> left = new ArrayList<>(marks.subList(0, from));
        List<Mark> matter = new ArrayList<>();
        for (int at = from; at < to; at++) {
            (from > 0 && isIn(at, OF_SOMEBODY) ? left : matter).add(marks.get(at));
        }
        left.addAll(marks.subList(to, marks.size()));
        if (matter.stream().allMatch(mark -> mark.kind() == Kind.WORD && CommonWords.has(word(mark)))) {
            return marks;
        }
        if (left.stream().anyMatch(mark -> !CommonWords.has(word(mark)))) {
            notes.add(left.stream().map(this::word).distinct().collect(Collectors.joining(", "))
                    + ": not looked for, since they only put the question. Quotes round them look for them too.");
        }
        return matter;
    }

    private int beginning() {
        int at = 0;
        if (PAIRS.contains(word(0) + " " + word(1))) {
            at = 2;
        } else if (IMPERATIVE.contains(word(0)) && !Set.of("and", "&").contains(word(1))) {
            at = 1;
        } else if (!OPENING.contains(word(0))) {
            return isIn(0, OF_SOMEBODY) ? 1 : 0;
        }
        while (at < marks.size() && isQuestionWord(at)) {
            at++;
        }
        return at;
    }

    private boolean isQuestionWord(int at) {
        String word = word(at);
        return marks.get(at).kind() == Kind.WORD
                && (OPENING.contains(word)
                        || FOLLOWING.contains(word)
                        || CommonWords.has(word)
                        || word.equals("not") && FOLLOWING.contains(word(at + 1))
                        || upper(word).startsWith("STP") && FOLLOWING.contains(word(at + 1))
                        || OF_PLANS.contains(word)
                                && at > 0
                                && PLANS.contains(word(at - 1).toLowerCase(Locale.ROOT)));
    }

    private int end(int from) {
        int to = marks.size();
        boolean again = true;
        while (again && to > from) {
            String last = Stream.of(to - 3, to - 2, to - 1).map(this::word).collect(Collectors.joining(" "));
            int words = CLOSING_PLACES.contains(last)
                    ? 3
                    : last.endsWith(" near me")
                            ? 2
                            : isIn(to - 1, CLOSING) || from > 0 && isIn(to - 1, CLOSING_QUESTION) ? 1 : 0;
            again = words > 0 && to - words >= from;
            to -= again ? words : 0;
        }
        return to;
    }

    private boolean isIn(int at, Set<String> words) {
        return marks.get(at).kind() == Kind.WORD && words.contains(word(at));
    }

    private String word(int at) {
        return at >= 0 && at < marks.size() ? word(marks.get(at)) : "";
    }

    /** In small letters; but WHO and US are names, and stay as they are. */
    private String word(Mark mark) {
        String word = mark.text().replace('\u2019', '\'').replaceAll("[?!.,;:]+$", "");
        boolean isName = !isShouted && word.length() > 1 && word.equals(upper(word));
        return isName ? word : word.toLowerCase(Locale.ROOT);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
