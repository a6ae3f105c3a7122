package org.candour.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.candour.plans.Mark;
import org.candour.plans.Page;
import org.candour.plans.Readability;
import org.candour.search.places.PageMaps;
import org.candour.search.question.query.QuestionQuery;
import org.candour.search.words.Slot;
import org.candour.search.words.Words;
import org.candour.search.words.WordsStream;

/** The block of index entries of one document: one for the document itself, then one a page with text. */
final class PageEntries {

    private static final FieldType WORDS_ONLY = wordsOnly();

    private PageEntries() {}

    static List<Document> of(IndexedDocument document, List<Page> pages) {
        List<Document> block = new ArrayList<>(pages.size() + 1);
        Document whole = entry(document, 0);
        whole.add(new SortedDocValuesField(Fields.FINGERPRINT, new BytesRef(document.fingerprint())));
        whole.add(new StringField(Fields.FINGERPRINT, "", Store.NO));
        whole.add(new NumericDocValuesField(Fields.PAGES, document.pages()));
        block.add(whole);
        List<PageTexts.Indexed> texts = PageTexts.of(pages);
        for (int i = 0; i < pages.size(); i++) {
            PageTexts.Indexed page = texts.get(i);
            Document entry = entry(document, page.number());
            List<Slot> words = Words.of(page.text());
            entry.add(new BinaryDocValuesField(Fields.MAP, PageMaps.of(pages.get(i), page.text(), words)));
            entry.add(new TextField(
                    QuestionQuery.TEXT, new WordsStream(words, page.text().length())));
            if (pages.get(i).readability() == Readability.OCR) {
                entry.add(new StringField(Fields.READING, Fields.RECOGNISED, Store.NO));
            }
            addAsides(entry, pages.get(i));
            if (!page.seam().isEmpty()) {
                entry.add(new TextField(QuestionQuery.SEAM, page.seam(), Store.NO));
            }
            block.add(entry);
        }
        return block;
    }

    private static void addAsides(Document entry, Page page) {
        String words = page.marks().stream()
                .filter(mark -> mark.kind().weight() == Mark.Weight.NONE)
                .map(mark -> wholeWords(page.text(), mark))
                .collect(Collectors.joining("\n\n"));
        if (!words.isBlank()) {
            entry.add(new Field(Fields.ASIDE, words, WORDS_ONLY));
            entry.add(new StringField(Fields.HAS_ASIDE, Fields.HAS_ASIDE, Store.NO));
        }
    }

    private static String wholeWords(String text, Mark mark) {
        int from = mark.from();
        int to = mark.to();
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).replace(Slot.SEAM, ' ');
    }

    private static FieldType wordsOnly() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    private static Document entry(IndexedDocument document, int page) {
        Document entry = new Document();
        String id = document.id().toString();
        String version = document.version().toString();
        entry.add(new StringField(Fields.DOCUMENT, id, Store.NO));
        entry.add(new SortedDocValuesField(Fields.DOCUMENT, new BytesRef(id)));
        entry.add(new StringField(Fields.VERSION, version, Store.NO));
        entry.add(new SortedDocValuesField(Fields.VERSION, new BytesRef(version)));
        entry.add(new NumericDocValuesField(Fields.PAGE, page));
        return entry;
    }
}
