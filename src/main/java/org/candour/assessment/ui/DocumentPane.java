package org.candour.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.candour.common.html.Figures;
import org.candour.common.ui.Parts;
import org.candour.common.ui.PdfPages;
import org.candour.plans.Coverage;
import org.candour.plans.Document;
import org.candour.plans.DocumentId;
import org.candour.plans.Page;
import org.candour.plans.PlanVersionId;
import org.candour.plans.Plans;
import org.candour.search.PlanSearch;
import org.jspecify.annotations.Nullable;

/** The plan's documents, page by page, with search inside and passages to cite. */
class DocumentPane extends Section {

    /** Told what is to be cited, and when another page is shown. */
    interface Listener {
        void cite(String criterion, DocumentId document, int page, String passage);

        void moved(DocumentId document, int page);
    }

    private final transient Plans plans;
    private final transient Listener listener;
    private final transient List<Document> documents;
    private final transient Coverage coverage;
    private final Choice chooser;
    private final FindInside find;
    private final Div pages = new Div();
    private final Div strip = new Div();
    private final PageReader reader = new PageReader();
    private final Paragraph foot = Parts.paragraph("", "xs", "quiet", "dfoot");
    private transient @Nullable Document document;
    private transient List<Page> text = List.of();
    private @Nullable PageStrip thumbs;
    private @Nullable PdfPages drawn;
    private final Shape shape = new Shape(this::show);
    private final transient PlanVersionId version;
    private final NativeButton previous = Press.small("Previous page", () -> turnTo(-1));
    private final NativeButton next = Press.small("Next page", () -> turnTo(1));
    private int page = 1;
    private String cited = "";
    private int citedPage;

    DocumentPane(Plans plans, PlanSearch search, PlanVersionId version, Listener listener) {
        this.plans = plans;
        this.listener = listener;
        this.version = version;
        this.documents = plans.documents(version);
        this.coverage = plans.coverage(version);
        this.chooser = new Choice("document", titles(documents));
        this.find = new FindInside(search, this::showHits, this::open);
        addClassName("doc");
        getElement().setAttribute("aria-label", "Document");
        chooser.addValueChangeListener(e -> open(DocumentId.of(e.getValue()), 1));
        Div field = new Div(Fields.hiddenLabel("document", "Document"), chooser);
        field.addClassName("field");
        Div tools = new Div(field, find, shape);
        tools.addClassName("dtools");
        reader.onCite(e -> {
            if (document != null) {
                listener.cite(e.criterion(), document.id(), e.page() > 0 ? e.page() : page, e.passage());
            }
        });
        pages.addClassName("paged");
        strip.addClassName("strip");
        pages.add(strip, reader);
        foot.getElement().setAttribute("role", "status");
        add(tools, pages, turn(), foot);
        documents.stream().findFirst().ifPresentOrElse(first -> open(first.id(), 1), this::nothingThere);
    }

    private Div turn() {
        Div turn = new Div(previous, next);
        turn.addClassName("turn");
        return turn;
    }

    private void turnTo(int way) {
        open(page + way);
    }

    PageReader reader() {
        return reader;
    }

    FindInside find() {
        return find;
    }

    int page() {
        return page;
    }

    @Nullable
    Document document() {
        return document;
    }

    /** One of the plan's documents, or one that another file took the place of: citations of it still open. */
    private Optional<Document> readable(DocumentId id) {
        return documents.stream().filter(d -> d.id().equals(id)).findFirst().or(() -> plans.document(id)
                .filter(d -> d.version().equals(version)));
    }

    /** Opens a document of the plan at a page; anything else is ignored. */
    void open(DocumentId id, int number) {
        readable(id).ifPresent(found -> {
            boolean another = document == null || !document.id().equals(id);
            document = found;
            if (another && citedPage != number) {
                cited = "";
            }
            if (another) {
                text = plans.pages(id);
                drawn = null;
                shape.offer(found.mediaType().equals("application/pdf"));
                thumbs = new PageStrip(found.pageWord(), text, this::open);
                strip.removeAll();
                strip.add(thumbs);
                chooser.select(id.toString());
                find.in(found);
                previous.setText("Previous " + found.pageWord());
                next.setText("Next " + found.pageWord());
            }
            page = Math.clamp(number, 1, Math.max(1, text.size()));
            show();
        });
    }

    /** Opens a page with the passage marked that was cited from it. */
    void open(DocumentId id, int number, String passage) {
        cited = passage;
        citedPage = number;
        open(id, number);
    }

    /** What to mark on the page: what is searched for, and what was cited. */
    private List<String> wanted() {
        List<String> words = new ArrayList<>(find.words(page));
        if (citedPage == page && !cited.isEmpty()) {
            words.add(cited);
        }
        return words;
    }

    void open(int number) {
        if (document != null && number != page && number >= 1 && number <= text.size()) {
            page = number;
            show();
        }
    }

    private void showHits() {
        if (thumbs != null) {
            thumbs.markHits(find.pages());
        }
        show();
    }

    private void show() {
        Document shown = Objects.requireNonNull(document);
        if (shape.asDrawn()) {
            draw(shown);
        } else {
            read(shown);
        }
        foot.setText(PageSheet.note(shown, page, text.size(), asRead(), coverage));
        find.at(page);
        if (thumbs != null) {
            thumbs.show(page);
        }
        listener.moved(shown.id(), page);
    }

    /** The page as the file draws it; asked for once a document, so that what was fetched stays. */
    private void draw(Document shown) {
        PdfPages pdf = drawn;
        if (pdf == null) {
            pdf = new PdfPages("/work/view/" + shown.id(), text.size(), this::open, shape::cannotBeDrawn);
            drawn = pdf;
        }
        if (!pdf.isAttached()) {
            reader.removeAll();
            reader.add(pdf);
        }
        pdf.show(page, find.words(page), citedPage == page ? cited : "");
    }

    private void read(Document shown) {
        reader.removeAll();
        reader.add(new PageSheet(shown, page, asRead(), wanted()));
    }

    private Optional<Page> asRead() {
        return text.stream().filter(p -> p.number() == page).findFirst();
    }

    private void nothingThere() {
        add(Parts.empty("This plan has no documents.", new Span("Upload them under Plans.")));
    }

    private static Map<String, String> titles(List<Document> documents) {
        Map<String, String> titles = new LinkedHashMap<>();
        documents.forEach(d -> titles.put(
                d.id().toString(),
                d.role().title() + ", " + Figures.counted(d.pages(), d.pageWord()) + " (" + d.fileName() + ")"));
        return titles;
    }
}
