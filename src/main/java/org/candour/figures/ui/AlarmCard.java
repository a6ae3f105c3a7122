package org.candour.figures.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.candour.common.Problem;
import org.candour.common.ui.LabelledInput;
import org.candour.common.ui.Parts;
import org.candour.figures.AlarmKind;
import org.candour.figures.JudgedAlarm;
import org.candour.figures.Judgement;
import org.candour.figures.Judgement.Decision;
import org.candour.figures.StatedPassage;
import org.candour.plans.PlanVersion;

/** One alarm: what was found, how it was worked out, where it stands, and what people say. */
@JavaScript("context://scripts/kept-note.js")
class AlarmCard extends Article {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int SHOWN = 4;
    private static final String NOT_TYPING = "&& !event.ctrlKey && !event.metaKey && !event.altKey"
            + " && !['INPUT','TEXTAREA','SELECT'].includes(event.target.tagName)";

    private final transient PlanVersion version;
    private transient JudgedAlarm judged;
    private final transient AlarmList list;
    private final Div said = Parts.status();
    private final Div wrong = new Div();
    private final LabelledInput note;
    private final NativeButton reopen;

    AlarmCard(PlanVersion version, JudgedAlarm judged, AlarmList list) {
        this.version = version;
        this.judged = judged;
        this.list = list;
        String key = judged.alarm().key();
        this.reopen = button("Open again", Decision.REOPENED, "btn", "plain", "s");
        this.note = new LabelledInput(
                "note-" + key, "Note", "Needed for dismissing, and for overturning what a colleague said");
        addClassName("alarm");
        setId("alarm-" + key);
        getElement().setAttribute("tabindex", "0").setAttribute("aria-labelledby", "alarm-title-" + key);
        H3 title = new H3(judged.alarm().sentence());
        title.setId("alarm-title-" + key);
        add(Parts.span(judged.alarm().kind().title(), "badge", "quiet"), title);
        if (!judged.alarm().arithmetic().isEmpty()) {
            Element sum = new Element("pre");
            sum.setText(String.join("\n", judged.alarm().arithmetic()));
            sum.getClassList().add("sum");
            getElement().appendChild(sum);
        }
        add(passages(judged.alarm().passages()), said, wrong, decision());
        onKey("j", () -> list.go(this, 1));
        onKey("k", () -> list.go(this, -1));
        onKey("c", () -> decide(Decision.CONFIRMED));
        onKey("d", () -> decide(Decision.DISMISSED));
        show(judged);
        getElement().executeJs("window.candourNote.watch(this, $0)", asker() + ":" + version.id() + ":" + key);
    }

    /** What one person began to write is nobody else's at the same browser. */
    private static String asker() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null || request.getUserPrincipal() == null
                ? ""
                : request.getUserPrincipal().getName();
    }

    private void onKey(String key, Runnable what) {
        getElement()
                .addEventListener("keydown", e -> what.run())
                .setFilter("event.key.toLowerCase() === '" + key + "' " + NOT_TYPING);
    }

    AlarmKind kind() {
        return judged.alarm().kind();
    }

    void takeFocus() {
        getElement().callJsFunction("focus");
    }

    /** As it stands now. */
    final void show(JudgedAlarm now) {
        judged = now;
        wrong.removeAll();
        said.removeAll();
        reopen.setVisible(!now.history().isEmpty());
        setClassName("done", !now.isOpen());
        if (now.hasMovedOn()) {
            said.add(new Paragraph(Parts.strong("Changed since it was judged: look again. ")));
        }
        now.history()
                .forEach(judgement -> said.add(new Paragraph(
                        Parts.strong(judgement.decision().title()),
                        new Span(" by " + list.nameOf(judgement.by()) + " on "
                                + DAY.format(judgement.at().atZone(ZoneId.systemDefault()))
                                + (judgement.note().isEmpty() ? "." : ": " + judgement.note())))));
        if (now.history().isEmpty()) {
            said.add(Parts.paragraph("Nobody has looked at it yet.", "quiet"));
        }
    }

    void refused(List<Problem> problems) {
        wrong.removeAll();
        wrong.add(Parts.problems("Nothing was kept:", problems));
        note.focus();
    }

    private Div decision() {
        NativeButton confirm = button("Confirm", Decision.CONFIRMED, "btn", "s");
        NativeButton dismiss = button("Dismiss", Decision.DISMISSED, "btn", "second", "s");
        Div row = new Div(note, confirm, dismiss, reopen);
        row.addClassName("typed");
        return row;
    }

    private NativeButton button(String words, Decision decision, String... classes) {
        NativeButton button = new NativeButton(words, e -> decide(decision));
        button.addClassNames(classes);
        button.getElement()
                .setAttribute(
                        "aria-describedby", "alarm-title-" + judged.alarm().key());
        return button;
    }

    private void decide(Decision decision) {
        String words = note.text();
        list.judge(this, judged, decision, words);
        if (judged.latest().map(Judgement::note).filter(words.strip()::equals).isPresent()) {
            note.clear();
            getElement().executeJs("window.candourNote.forget(this)");
        }
    }

    private Div passages(List<StatedPassage> passages) {
        Div all = new Div(items(passages.subList(0, Math.min(SHOWN, passages.size()))));
        if (passages.size() > SHOWN) {
            all.add(new NativeDetails(
                    (passages.size() - SHOWN) + (passages.size() == SHOWN + 1 ? " more passage" : " more passages"),
                    items(passages.subList(SHOWN, passages.size()))));
        }
        return all;
    }

    private OrderedList items(List<StatedPassage> passages) {
        OrderedList items = new OrderedList();
        items.addClassName("passages");
        for (StatedPassage passage : passages) {
            Anchor place =
                    new Anchor(FiguresNavigation.page(version.round(), version.footprint(), passage), passage.place());
            Element quote = new Element("q");
            quote.setText(passage.words());
            ListItem item = new ListItem(place);
            item.getElement().appendChild(quote);
            items.add(item);
        }
        return items;
    }
}
