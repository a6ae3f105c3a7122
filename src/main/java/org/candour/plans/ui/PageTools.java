package org.candour.plans.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import org.candour.plans.Document;
import org.candour.plans.Page;
import org.candour.plans.PageCorrections;
import org.candour.plans.PageReading;
import org.candour.plans.PlanVersion;
import org.candour.plans.Readability;

/** What a person can do about a page that was read wrongly, and what was made of it so far. */
@JavaScript("context://scripts/kept-correction.js")
final class PageTools extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PlanDesk desk;
    private final transient PageCorrections corrections;
    private final transient Document document;
    private final transient Page page;
    private final transient Runnable afterwards;
    private final Div left = new Div();
    private final int seen;
    private final CorrectionBeside beside;

    PageTools(PlanDesk desk, Document document, Page page, CorrectionBeside beside, Runnable afterwards) {
        this.desk = desk;
        this.corrections = desk.corrections();
        this.document = document;
        this.page = page;
        this.beside = beside;
        List<PageReading> readings = corrections.readings(document.id(), page.number());
        this.seen = readings.isEmpty() ? 0 : readings.getLast().ordinal();
        this.afterwards = afterwards;
        addClassName("page-tools");
        H3 heading = new H3("Set " + name() + " right");
        Paragraph state = new Paragraph("Now: "
                + (!readings.isEmpty() && PagesByHand.isTyped(readings.getLast(), page)
                        ? PlanWords.readability(Readability.TEXT)
                        : PlanWords.page(page)));
        state.addClassName("cap");
        add(heading, state);
        desk.plans().version(document.version()).filter(PlanVersion::isPublic).ifPresent(shown -> {
            Paragraph who =
                    new Paragraph("This version is public: what you change here is what readers read and search by"
                            + " from then on, and their silences are counted by it.");
            who.addClassName("cap");
            add(who);
        });
        if (page.readability() == Readability.UNREADABLE && !page.text().isEmpty()) {
            add(new NativeDetails("What could be made of it, which searches find", text(page)));
        }
        Div buttons = new Div(
                button("Correct the text", this::beside),
                button("Mark as blank", () -> blank().open()),
                button("Mark as unreadable", () -> unreadable().open()));
        buttons.addClassName("page-tool-buttons");
        add(left, buttons);
        left.addAttachListener(shown -> look());
        beside.whenChanged(this::look);
        if (readings.size() > 1) {
            add(history(readings));
        }
    }

    private KeptCorrection kept() {
        String account = desk.user().id().map(Object::toString).orElse("");
        return new KeptCorrection(account + ":" + document.id() + ":" + page.number(), seen);
    }

    /** Words that were typed and not saved are not forgotten behind a button, nor offered while somebody writes on. */
    private void look() {
        left.removeAll();
        left.removeClassName("call");
        kept().ifLeft(left, words -> remind());
    }

    private void remind() {
        left.removeAll();
        if (beside.isOpenFor(page.number())) {
            return;
        }
        left.addClassName("call");
        left.add(
                new Paragraph("This browser still has words you typed for " + name() + " and did not save."),
                button("Go on with them", this::beside));
    }

    private String name() {
        return document.pageWord() + " " + page.number();
    }

    private void beside() {
        beside.open(page.number(), this::correct);
    }

    private PageChangeDialog correct() {
        return new PageChangeDialog(
                        "Correct " + name(),
                        "Write what stands on the page in the original. Searches then go by your words; what was read before is kept,"
                                + " and can be restored.",
                        page.textToCorrect(),
                        (text, why) -> corrections.correct(document.id(), page.number(), seen, text, why),
                        afterwards)
                .keeping(kept())
                .asking(text -> corrections.dropsMuch(document.id(), page.number(), text)
                        ? "This leaves out more than half of the words that were read here. They are kept on the page"
                                + " as struck out, and a silence on one of them is left to check. Save again if that is meant."
                        : "");
    }

    private PageChangeDialog blank() {
        return new PageChangeDialog(
                "Mark " + name() + " as blank?",
                page.text().isEmpty()
                        ? "It then counts as read, with nothing on it."
                        : PlanWords.count(page.text().strip().split("\\s+").length, "word")
                                + " were read here. A page is blank only when nothing stands on it.",
                null,
                (text, why) -> corrections.markBlank(document.id(), page.number(), why),
                afterwards);
    }

    private PageChangeDialog unreadable() {
        return new PageChangeDialog(
                "Mark " + name() + " as unreadable?",
                "Nothing is then concluded from what is not found on it.",
                null,
                (text, why) -> corrections.markUnreadable(document.id(), page.number(), why),
                afterwards);
    }

    private NativeDetails history(List<PageReading> readings) {
        OrderedList list = new OrderedList();
        list.addClassName("page-readings");
        for (PageReading reading : readings) {
            list.add(line(reading, reading == readings.getLast()));
        }
        NativeDetails details = new NativeDetails("What was made of this " + document.pageWord() + " so far", list);
        details.addClassName("page-history");
        return details;
    }

    private ListItem line(PageReading reading, boolean counts) {
        ListItem line = new ListItem();
        line.add(new Paragraph(
                PlanWords.reading(reading, desk::nameOf, ZoneId.systemDefault()) + (counts ? " Counts now." : "")));
        if (!reading.note().isEmpty()) {
            line.add(new Paragraph("“" + reading.note() + "”"));
        }
        if (!reading.page().text().isEmpty()) {
            line.add(new NativeDetails("Its text", text(reading.page())));
        }
        if (!counts) {
            line.add(button("Restore this reading", () -> restore(reading).open()));
        }
        return line;
    }

    private PageChangeDialog restore(PageReading reading) {
        return new PageChangeDialog(
                "Restore an earlier reading of " + name() + "?",
                PlanWords.reading(reading, desk::nameOf, ZoneId.systemDefault())
                        + " It counts again; the others are kept.",
                null,
                (text, why) -> corrections.restore(document.id(), page.number(), reading.ordinal(), why),
                afterwards);
    }

    private static Div text(Page page) {
        Div text = new Div(page.text());
        text.addClassName("page-text");
        text.getElement().setAttribute("tabindex", "0");
        return text;
    }

    private static NativeButton button(String text, Runnable does) {
        NativeButton button = new NativeButton(text, click -> does.run());
        button.setClassName("btn second s");
        return button;
    }
}
