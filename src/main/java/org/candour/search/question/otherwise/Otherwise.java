package org.candour.search.question.otherwise;

import java.util.List;
import java.util.stream.Stream;
import org.candour.search.question.Question;
import org.candour.search.question.Question.All;
import org.candour.search.question.Question.Any;
import org.candour.search.question.Question.Figure;
import org.candour.search.question.Question.Near;
import org.candour.search.question.Question.Phrase;
import org.candour.search.question.Question.Row;
import org.candour.search.question.query.FalseFriends;

/** The words of a question without how they were to stand: a plan that has them is not silent about them. */
public final class Otherwise {

    private Otherwise() {}

    /**
     * All words on one page, however far apart, and beside whatever else. A false friend stays left out: a stroke of
     * luck is no stroke.
     */
    public static Question of(Question question) {
        return switch (question) {
            case Figure figure -> anyWay(figure);
            case Row row -> new All(row.apart(), List.of());
            case Near near -> new All(near.parts().stream().map(Otherwise::of).toList(), List.of());
            case Any any -> new Any(any.choices().stream().map(Otherwise::of).toList());
            case All all -> withoutExclusions(all);
            default -> question;
        };
    }

    private static Question anyWay(Figure figure) {
        List<List<String>> ways =
                Stream.concat(figure.ways().stream(), figure.loosely().stream()).toList();
        Figure any = new Figure(figure.shown(), ways, List.of());
        return figure.inTables().isEmpty()
                ? any
                : new Any(Stream.concat(Stream.of(any), figure.inTables().stream())
                        .toList());
    }

    /** Whether an amount, a percentage or a date is asked for anywhere in the question. */
    public static boolean asksForFigure(Question question) {
        return switch (question) {
            case Figure figure -> true;
            case Any any -> any.choices().stream().anyMatch(Otherwise::asksForFigure);
            case All all -> all.wanted().stream().anyMatch(Otherwise::asksForFigure);
            default -> false;
        };
    }

    private static Question withoutExclusions(All all) {
        List<Question> wanted = all.wanted().stream().map(Otherwise::of).toList();
        List<Question> friends = friends(all);
        return wanted.size() == 1 && friends.isEmpty() ? wanted.getFirst() : new All(wanted, friends);
    }

    private static List<Question> friends(All all) {
        return all.unwanted().stream()
                .filter(unwanted -> all.wanted().stream().anyMatch(part -> !FalseFriends.of(part, List.of(unwanted))
                        .isEmpty()))
                .toList();
    }

    /** Whether plain words are asked for one after the other anywhere in the question. */
    public static boolean asksForRow(Question question) {
        return switch (question) {
            case Row row -> true;
            case Any any -> any.choices().stream().anyMatch(Otherwise::asksForRow);
            case All all -> all.wanted().stream().anyMatch(Otherwise::asksForRow);
            default -> false;
        };
    }

    /** Whether words are asked for near each other anywhere in the question. */
    public static boolean asksForNearness(Question question) {
        return switch (question) {
            case Near near -> true;
            case Any any -> any.choices().stream().anyMatch(Otherwise::asksForNearness);
            case All all -> all.wanted().stream().anyMatch(Otherwise::asksForNearness);
            default -> false;
        };
    }

    /** Whether anything but a false friend is left out anywhere in the question. */
    public static boolean leavesOut(Question question) {
        return switch (question) {
            case Near near -> near.parts().stream().anyMatch(Otherwise::leavesOut);
            case Any any -> any.choices().stream().anyMatch(Otherwise::leavesOut);
            case All all ->
                friends(all).size() < all.unwanted().size()
                        || all.wanted().stream().anyMatch(Otherwise::leavesOut);
            default -> false;
        };
    }

    /** Whether the question asks for several things, which a plan may hold on different pages. */
    public static boolean asksForSeveral(Question question) {
        return switch (question) {
            case Near near -> true;
            case Row row -> true;
            case All all ->
                all.wanted().size() > 1 || asksForSeveral(all.wanted().getFirst());
            case Any any -> any.choices().stream().anyMatch(Otherwise::asksForSeveral);
            default -> false;
        };
    }

    /** The word, where it is not part of one of the phrases that are left out. */
    public static Question beside(Question wanted, List<Question> unwanted) {
        List<Phrase> friends = FalseFriends.of(wanted, unwanted);
        return friends.isEmpty() ? wanted : new All(List.of(wanted), List.copyOf(friends));
    }
}
