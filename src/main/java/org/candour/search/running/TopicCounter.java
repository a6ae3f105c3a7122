package org.candour.search.running;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.search.PlanSentences.Topic;
import org.candour.search.words.Slot;
import org.candour.search.words.Stems;

/**
 * Counts the words and phrases of one plan, each once a sentence. A topic begins and ends with a word that says
 * something, has no number in it, and is not a name: what stands with a capital letter nearly every time.
 */
final class TopicCounter {

    private static final int MOST_WORDS = 4;
    private static final int MOST_TOPICS = 4000;
    private static final int MOST_PHRASES_HELD = 400_000;
    private static final int FEWEST_LETTERS = 3;

    /** Of so many in a hundred places it must not be written like a name. */
    private static final int NAME = 70;

    private final Stems stems = new Stems();
    private final Map<String, Use> uses = new HashMap<>();

    private static final class Use {
        private int sentences;
        private int likeAName;
        private final Map<String, Integer> written = new HashMap<>(2);
    }

    private record Word(String key, String written, boolean isAcronym, boolean isCapital, boolean isTopicWord) {}

    void add(RunningText.Found sentence) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            words.add(word(sentence.words().get(i), sentence.capitals().get(i)));
        }
        Set<String> counted = new HashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from; to < Math.min(words.size(), from + MOST_WORDS); to++) {
                if (words.get(to).key().isEmpty()) {
                    break;
                }
                if (words.get(from).isTopicWord() && words.get(to).isTopicWord()) {
                    count(words.subList(from, to + 1), from == 0, counted);
                }
            }
        }
    }

    private void count(List<Word> phrase, boolean isFirst, Set<String> counted) {
        String key = String.join(" ", phrase.stream().map(Word::key).toList());
        Use known = uses.get(key);
        if (!counted.add(key) || (known == null && uses.size() >= MOST_PHRASES_HELD)) {
            return;
        }
        Use use = known == null ? new Use() : known;
        uses.putIfAbsent(key, use);
        use.sentences++;
        boolean isName = phrase.stream().skip(isFirst ? 1 : 0).anyMatch(word -> word.isCapital() && !word.isAcronym());
        use.likeAName += isName ? 1 : 0;
        if (use.written.size() < 8) {
            use.written.merge(
                    String.join(" ", phrase.stream().map(Word::written).toList()), 1, Integer::sum);
        }
    }

    private Word word(Slot slot, boolean isCapital) {
        String norm = String.join("", slot.parts().stream().map(Slot.Part::norm).toList());
        boolean isPlain = slot.parts().stream().allMatch(Slot.Part::plain);
        String capitals = slot.parts().getFirst().capitals();
        boolean isAcronym = slot.parts().size() == 1 && !capitals.isEmpty();
        if (!isPlain || norm.chars().anyMatch(Character::isDigit)) {
            return new Word("", "", false, false, false);
        }
        String written =
                String.join("-", slot.parts().stream().map(Slot.Part::written).toList());
        String key = isAcronym ? capitals : stems.of(norm);
        boolean says = norm.length() >= FEWEST_LETTERS && !StopWords.has(norm) && !StopWords.has(key);
        return new Word(key, isAcronym ? capitals : written, isAcronym, isCapital, says || isAcronym);
    }

    List<Topic> topics() {
        return uses.entrySet().stream()
                .filter(use -> use.getValue().sentences > 1 && !isName(use.getValue()))
                .map(use -> new Topic(use.getKey(), commonest(use.getValue()), use.getValue().sentences))
                .sorted(Comparator.comparingInt((Topic topic) -> -topic.mentions() * topic.words())
                        .thenComparing(Topic::key))
                .limit(MOST_TOPICS)
                .toList();
    }

    private static boolean isName(Use use) {
        return 100 * use.likeAName >= NAME * use.sentences;
    }

    private static String commonest(Use use) {
        return use.written.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> one) -> one.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
