package org.candour.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.IndexSearcher.TooManyClauses;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersionId;
import org.candour.search.Evidence;
import org.candour.search.ForLater;
import org.candour.search.Patience;
import org.candour.search.Sought;
import org.candour.search.index.HitCollector.Wanted;
import org.candour.search.question.Question;
import org.candour.search.question.Unsearchable;
import org.candour.search.question.names.InForce;
import org.candour.search.question.query.QuestionQuery;
import org.jspecify.annotations.Nullable;

/** The index as it was at one moment. */
final class LuceneReading implements IndexReading {

    private static final int ASIDES_REMEMBERED = 32;
    private static final int WORDS_REMEMBERED = 20_000;

    private record AsidesOf(Query asked, @Nullable PlanVersionId version) {}

    private final DirectoryReader reader;
    private final Map<DocumentId, IndexedDocument> contents;

    private final LeafNames.Cache names;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    private final Map<AsidesOf, Asides> asides = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<AsidesOf, Asides> eldest) {
            return size() > ASIDES_REMEMBERED;
        }
    });

    private LuceneReading(DirectoryReader reader, Map<DocumentId, IndexedDocument> contents) {
        this.reader = reader;
        this.names = new LeafNames.Cache(reader.leaves());
        this.contents = contents;
    }

    static LuceneReading of(DirectoryReader reader) throws IOException {
        return new LuceneReading(reader, Contents.of(reader));
    }

    DirectoryReader reader() {
        return reader;
    }

    /** False when it has been given back by everybody. */
    boolean tryRetain() {
        return reader.tryIncRef();
    }

    void retain() {
        reader.incRef();
    }

    void release() throws IOException {
        reader.decRef();
    }

    @Override
    public Map<DocumentId, IndexedDocument> contents() {
        return contents;
    }

    @Override
    public String version() {
        return Fields.INDEX_VERSION + "." + reader.getVersion() + "-" + InForce.version();
    }

    @Override
    public Map<PlanVersionId, VersionHits> find(Question question, Reach reach, int best, Counting counting) {
        return search(question, reach, counting, wanted -> new HitCollector(best, false, names, wanted))
                .byVersion();
    }

    @Override
    public boolean hasRecognisedPages() {
        return docFreq(Fields.READING, Fields.RECOGNISED) > 0;
    }

    @Override
    public boolean has(String word) {
        return Neighbouring.words(reader).has(word);
    }

    @Override
    public List<String> alike(String word, int most) {
        return Neighbouring.words(reader).alike(word, most);
    }

    @Override
    public List<String> kin(String word) {
        return Neighbouring.words(reader).kin(word);
    }

    @Override
    public Map<PlanVersionId, Evidence> evidence(Sought sought, @Nullable PlanVersionId only, Patience patience) {
        try {
            PlaceFinder finder = new PlaceFinder(sought, known(), patience);
            for (LeafReaderContext leaf : reader.leaves()) {
                if (only == null || has(leaf, only)) {
                    finder.look(leaf, only);
                }
            }
            return finder.found();
        } catch (IOException e) {
            throw new BrokenIndex(e);
        }
    }

    /** Looking up the words of an issue costs more than walking through a plan: only where the plan is. */
    private static boolean has(LeafReaderContext leaf, PlanVersionId version) throws IOException {
        return leaf.reader().docFreq(new Term(Fields.VERSION, version.toString())) > 0;
    }

    @Override
    public List<PageHit> pages(Question question, Reach reach) {
        return search(question, reach, Counting.ALL, wanted -> new HitCollector(Integer.MAX_VALUE, true, names, wanted))
                .inPageOrder();
    }

    @Override
    public Map<DocumentId, Integer> countPages() {
        try {
            PageCounter pages = new PageCounter();
            new IndexSearcher(reader).search(new MatchAllDocsQuery(), pages);
            return pages.counts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HitCollector search(
            Question question, Reach reach, Counting counting, Function<Wanted, HitCollector> collector) {
        try {
            if (reach.until().isPast()) {
                throw tooLong();
            }
            IndexSearcher searcher = new IndexSearcher(ExitableDirectoryReader.wrap(reader, reach.until()));
            searcher.setTimeout(reach.until());
            Query asked = QuestionQuery.of(question, known());
            Query within = reach.within(asked);
            Asides asides = counting == Counting.ALL ? null : asides(searcher, asked, reach);
            HitCollector hits = collector.apply(new Wanted(counting, asides));
            searcher.search(within, hits);
            if (searcher.timedOut()) {
                throw tooLong();
            }
            return hits;
        } catch (ExitableDirectoryReader.ExitingReaderException e) {
            throw tooLong();
        } catch (TooManyClauses e) {
            throw tooWide();
        } catch (IllegalStateException e) {
            throw isTooManyWords(e) ? tooWide() : e;
        } catch (IOException e) {
            throw new BrokenIndex(e);
        }
    }

    /** One answer asks for them several times, of other documents and pages of the same plans. */
    private Asides asides(IndexSearcher searcher, Query asked, Reach reach) throws IOException {
        AsidesOf of = new AsidesOf(asked, reach.version());
        Asides known = asides.get(of);
        if (known == null) {
            known = Asides.of(searcher, asked, reach.whole().within(asked));
            if (searcher.timedOut()) {
                throw tooLong();
            }
            asides.put(of, known);
        }
        return known;
    }

    /** The ways of writing a word are tried out, the same few beginnings for each; each look goes through all segments. */
    private Predicate<String> known() {
        return this::holds;
    }

    @Override
    public boolean holds(String word) {
        Boolean there = known.get(word);
        if (there == null) {
            there = docFreq(QuestionQuery.TEXT, word) > 0;
            if (known.size() < WORDS_REMEMBERED) {
                known.put(word, there);
            }
        }
        return there;
    }

    private int docFreq(String field, String word) {
        try {
            return reader.docFreq(new Term(field, word));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTooManyWords(IllegalStateException e) {
        return String.valueOf(e.getMessage()).contains("too many terms");
    }

    private static Unsearchable tooWide() {
        return new Unsearchable("The question is too wide to be searched. Ask for fewer or longer words at a time.");
    }

    private static Unsearchable tooLong() {
        return new Unsearchable(ForLater.BUSY);
    }

    @Override
    public void close() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
