package org.candour.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.candour.search.question.query.QuestionQuery;
import org.candour.search.words.PageAnalyzer;
import org.candour.search.words.Roots;
import org.candour.search.words.Stems;
import org.candour.search.words.WordForms;

/**
 * Words written much like another. Only of pages the index still holds: its dictionary keeps the words of pages that
 * were taken out, perhaps because they are not public any more.
 */
final class Neighbouring {

    private static final int FEWEST_LETTERS = 4;

    /** Of fewer, two other letters make another word: Brexit is no refit. */
    private static final int MANY_LETTERS = 7;

    /** Hardly anybody mistakes the first letter: gender is no lender. */
    private static final int SAME_AT_FIRST = 1;

    private static final int MOST_LOOKED_AT = 500;
    private static final int MOST_KIN = 30;

    private record Like(String word, float likeness, int pages) {}

    private final IndexReader reader;

    private Neighbouring(IndexReader reader) {
        this.reader = reader;
    }

    static Neighbouring words(IndexReader reader) {
        return new Neighbouring(reader);
    }

    boolean has(String word) {
        return WordForms.of(word).stream().anyMatch(form -> live(new Term(QuestionQuery.TEXT, form)));
    }

    /** At most so many, without the word itself. */
    List<String> alike(String word, int most) {
        String written = WordForms.written(word);
        if (written.length() < FEWEST_LETTERS || !written.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        Map<String, Like> all = new HashMap<>();
        gather(written, written, 0, all);
        Map<String, Like> inflected = new HashMap<>();
        gather(PageAnalyzer.AS_WRITTEN + written, written, 1, inflected);
        dropMereStems(all, inflected);
        inflected.forEach((form, like) -> all.merge(form, like, Neighbouring::both));
        return all.values().stream()
                .sorted(Comparator.comparing(Like::likeness)
                        .thenComparing(Like::pages)
                        .reversed()
                        .thenComparing(Like::word))
                .limit(MOST_LOOKED_AT)
                .filter(like -> live(new Term(QuestionQuery.TEXT, like.word()))
                        || live(new Term(QuestionQuery.TEXT, PageAnalyzer.AS_WRITTEN + like.word())))
                .map(Like::word)
                .limit(most)
                .toList();
    }

    /** Those that have its root, though another stem. */
    List<String> kin(String word) {
        Roots roots = new Roots();
        String root = roots.of(word);
        String stem = new Stems().of(word);
        Set<String> found = new TreeSet<>();
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                gather(leaf, Roots.beginning(root), term -> roots.of(term).equals(root), found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        roots.beginningOtherwise(root).stream().map(new Stems()::of).forEach(found::add);
        found.remove(stem);
        return found.stream().limit(MOST_KIN).toList();
    }

    private static void gather(LeafReaderContext leaf, String beginning, Predicate<String> wanted, Set<String> found)
            throws IOException {
        Terms terms = leaf.reader().terms(QuestionQuery.TEXT);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        BytesRef first = new BytesRef(beginning);
        boolean isThere = each.seekCeil(first) != TermsEnum.SeekStatus.END;
        while (isThere && StringHelper.startsWith(each.term(), first)) {
            String term = each.term().utf8ToString();
            if (wanted.test(term)) {
                found.add(term);
            }
            isThere = each.next() != null;
        }
    }

    /** A stem that stands nowhere but for a longer form is no word anybody would write. */
    private static void dropMereStems(Map<String, Like> plain, Map<String, Like> inflected) {
        Stems stems = new Stems();
        inflected.forEach((form, like) ->
                plain.computeIfPresent(stems.of(form), (stem, found) -> found.pages() > like.pages() ? found : null));
    }

    private void gather(String sought, String written, int fixed, Map<String, Like> all) {
        int edits = written.length() < MANY_LETTERS ? 1 : 2;
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                Terms terms = leaf.reader().terms(QuestionQuery.TEXT);
                if (terms != null) {
                    gather(
                            new FuzzyTermsEnum(
                                    terms, new Term(QuestionQuery.TEXT, sought), edits, fixed + SAME_AT_FIRST, true),
                            fixed,
                            written,
                            all);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void gather(FuzzyTermsEnum terms, int fixed, String written, Map<String, Like> all)
            throws IOException {
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            String word = term.utf8ToString().substring(fixed);
            boolean isWord = word.length() >= 3 && word.chars().allMatch(Character::isLetter) && !word.equals(written);
            if (isWord) {
                all.merge(word, new Like(word, terms.getBoost(), terms.docFreq()), Neighbouring::both);
            }
        }
    }

    private static Like both(Like one, Like other) {
        return new Like(one.word(), Math.max(one.likeness(), other.likeness()), one.pages() + other.pages());
    }

    private boolean live(Term term) {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                if (isLive(leaf.reader(), term)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLive(LeafReader leaf, Term term) throws IOException {
        PostingsEnum pages = leaf.postings(term, PostingsEnum.NONE);
        Bits live = leaf.getLiveDocs();
        if (pages == null) {
            return false;
        }
        int page = pages.nextDoc();
        while (page != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(page)) {
            page = pages.nextDoc();
        }
        return page != DocIdSetIterator.NO_MORE_DOCS;
    }
}
