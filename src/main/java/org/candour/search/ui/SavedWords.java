package org.candour.search.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.search.SavedSearch.News;
import org.candour.search.SearchAnswer;

/** What became of a saved search, in words. */
final class SavedWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private SavedWords() {}

    static String counts(SearchAnswer answer) {
        return AnswerWords.count(answer.says().size(), "plan") + " of " + answer.plans() + " say it";
    }

    /** "Northmoor and Vale, Wrayburn". */
    static String named(List<String> footprints, Map<String, String> names) {
        return footprints.stream().map(code -> names.getOrDefault(code, code)).collect(Collectors.joining(", "));
    }

    static String day(Instant at) {
        return DAY.format(at.atZone(ZoneId.of("Europe/London")));
    }

    /** "2 new plans since 3 May 2017, 1 plan fewer"; "nothing new since …". */
    static String news(News news, Instant since) {
        String day = day(since);
        if (news.isNothing()) {
            return "nothing new since " + day;
        }
        String came = news.came().isEmpty() ? "" : AnswerWords.count(news.came().size(), "new plan");
        String went = news.went().isEmpty()
                ? ""
                : AnswerWords.count(news.went().size(), "plan") + " no longer found to say it";
        return came + (came.isEmpty() || went.isEmpty() ? "" : ", ") + went + " since " + day;
    }
}
