package org.candour.search.index;

import java.time.Duration;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.candour.plans.DocumentId;
import org.candour.plans.PlanVersionId;
import org.jspecify.annotations.Nullable;

/**
 * In which pages to look, and how long.
 *
 * @param version the one version, or null for all
 * @param documents the only documents to look in, or null for all
 * @param isRecognisedOnly whether to look only in pages that were recognised from pictures
 */
public record Reach(
        @Nullable PlanVersionId version,
        @Nullable Set<DocumentId> documents,
        int firstPage,
        int lastPage,
        boolean isRecognisedOnly,
        Deadline until) {

    /** All pages of one version, or of all. */
    public static Reach of(@Nullable PlanVersionId version, Duration longest) {
        return new Reach(version, null, 1, Integer.MAX_VALUE, false, Deadline.in(longest));
    }

    /** The same, in these documents only. */
    public Reach in(Set<DocumentId> only) {
        return new Reach(version, Set.copyOf(only), firstPage, lastPage, isRecognisedOnly, until);
    }

    /** The same, from one page of each document to another. */
    public Reach pages(int first, int last) {
        return new Reach(version, documents, first, last, isRecognisedOnly, until);
    }

    /** The same, only in pages that were recognised from pictures. */
    public Reach recognised() {
        return new Reach(version, documents, firstPage, lastPage, true, until);
    }

    /** The same, all of it: every page of every document. */
    Reach whole() {
        return new Reach(version, null, 1, Integer.MAX_VALUE, false, until);
    }

    Query within(Query query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
        boolean isWhole = true;
        if (version != null) {
            all.add(new TermQuery(new Term(Fields.VERSION, version.toString())), Occur.FILTER);
            isWhole = false;
        }
        if (documents != null) {
            all.add(
                    new TermInSetQuery(
                            Fields.DOCUMENT,
                            documents.stream()
                                    .map(id -> new BytesRef(id.toString()))
                                    .toList()),
                    Occur.FILTER);
            isWhole = false;
        }
        if (firstPage > 1 || lastPage < Integer.MAX_VALUE) {
            all.add(NumericDocValuesField.newSlowRangeQuery(Fields.PAGE, firstPage, lastPage), Occur.FILTER);
            isWhole = false;
        }
        if (isRecognisedOnly) {
            all.add(new TermQuery(new Term(Fields.READING, Fields.RECOGNISED)), Occur.FILTER);
            isWhole = false;
        }
        return isWhole ? query : all.build();
    }
}
