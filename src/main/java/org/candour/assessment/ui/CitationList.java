package org.candour.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.candour.assessment.Citation;
import org.candour.assessment.Score.Cited;
import org.candour.common.html.Figures;
import org.candour.common.ui.Parts;
import org.candour.plans.DocumentId;
import org.candour.silences.Certificates;
import org.jspecify.annotations.Nullable;

/** What a score rests on: passages in yellow, certificates in ink. */
class CitationList extends Div {

    private final UnorderedList list = new UnorderedList();
    private final @Nullable Consumer<Citation.OfPassage> open;
    private final transient Function<DocumentId, String> fate;
    private final transient Certificates certificates;
    private final @Nullable Consumer<UUID> remove;

    /**
     * @param open shows a passage on its page, or null where there is no page to show
     * @param fate what became of a document that no longer counts; empty for one that does
     * @param certificates where what stands behind a cited certificate is found
     * @param remove takes a citation away, or null where that is not possible
     */
    CitationList(
            @Nullable Consumer<Citation.OfPassage> open,
            Function<DocumentId, String> fate,
            Certificates certificates,
            @Nullable Consumer<UUID> remove) {
        this.open = open;
        this.fate = fate;
        this.certificates = certificates;
        this.remove = remove;
        addClassName("cites");
        add(list);
    }

    void show(List<Cited> citations) {
        list.removeAll();
        citations.forEach(cited -> list.add(item(cited)));
    }

    private ListItem item(Cited cited) {
        ListItem item = new ListItem();
        item.addClassName("cite");
        CertificateNote note = null;
        String spoken =
                switch (cited.citation()) {
                    case Citation.OfPassage passage -> {
                        item.add(label(passage));
                        quote(item, passage.passage());
                        doubt(item, passage.doubt());
                        String left = fate.apply(passage.document());
                        if (!left.isEmpty()) {
                            item.add(Parts.span(left, "xs", "quiet"));
                        }
                        yield passage.documentLabel() + " " + passage.pageWord() + " " + passage.page();
                    }
                    case Citation.OfSilence silence -> {
                        item.addClassName("sil");
                        note = new CertificateNote(silence.certificate(), certificates);
                        item.add(opener(silence.certificate(), note));
                        quote(
                                item,
                                silence.question() + ": 0 hits in "
                                        + Figures.counted(silence.pagesSearched(), silence.pageWord()));
                        doubt(item, silence.doubt());
                        yield "certificate " + silence.certificate();
                    }
                };
        if (remove != null) {
            Consumer<UUID> removal = remove;
            NativeButton button = Press.row("rm", () -> removal.accept(cited.id()), new Span("×"));
            button.setAriaLabel("Remove citation, " + spoken);
            item.add(button);
        }
        if (note != null) {
            item.add(note);
        }
        return item;
    }

    private static NativeButton opener(String certificate, CertificateNote note) {
        NativeButton button = new NativeButton("Certificate");
        button.addClassName("pg");
        button.setAriaLabel("Certificate " + certificate);
        button.getElement().setAttribute("aria-expanded", "false");
        button.addClickListener(
                click -> button.getElement().setAttribute("aria-expanded", String.valueOf(note.toggle())));
        return button;
    }

    private Component label(Citation.OfPassage passage) {
        String where = passage.documentLabel() + " " + passage.page();
        if (open == null) {
            return Parts.span(where, "pg", "tn");
        }
        Consumer<Citation.OfPassage> opening = open;
        NativeButton button = Press.row("pg", () -> opening.accept(passage), Parts.span(where, "tn"));
        button.setAriaLabel("Open " + passage.documentLabel() + ", " + passage.pageWord() + " " + passage.page());
        return button;
    }

    /** What was known of the words, or of the pages that were searched, when they were cited. */
    private static void doubt(ListItem item, String words) {
        if (!words.isEmpty()) {
            item.add(Parts.span(words, "badge", "quiet", "doubt"));
        }
    }

    private static void quote(ListItem item, String words) {
        Element quote = new Element("q");
        quote.setText(words);
        item.getElement().appendChild(quote);
    }
}
