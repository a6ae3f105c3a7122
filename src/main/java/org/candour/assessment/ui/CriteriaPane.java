package org.candour.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.assessment.Score;
import org.candour.assessment.ScoreLevel;
import org.candour.common.ui.Parts;
import org.candour.criteria.CriteriaSet;
import org.candour.criteria.CriteriaSet.Criterion;
import org.candour.criteria.CriteriaSet.Domain;
import org.jspecify.annotations.Nullable;

/** The criteria of the set, domain by domain; one is open. */
class CriteriaPane extends Section {

    private final transient OpenSheet sheet;
    private final transient CriterionForm.Room room;
    private final Div tabs = new Div();
    private final OrderedList list = new OrderedList();
    private final Map<String, NativeButton> rows = new HashMap<>();
    private CriterionForm form;

    CriteriaPane(OpenSheet sheet, CriterionForm.Room room) {
        this.sheet = sheet;
        this.room = room;
        this.form = new CriterionForm(criteria().criteria().getFirst(), sheet, room);
        addClassName("crit");
        getElement().setAttribute("aria-label", "Criteria");
        tabs.addClassName("tabs");
        tabs.getElement().setAttribute("role", "group").setAttribute("aria-label", "Domains");
        list.addClassName("cl");
        add(tabs, list);
        if (sheet.isOpen()) {
            add(Parts.paragraph("You see no one else’s scores for this plan until you submit yours.", "xs", "quiet"));
        }
        open(criteria().criteria().getFirst().id());
    }

    private CriteriaSet criteria() {
        return sheet.sheet().criteria();
    }

    /** Opens the criterion, if there is one of that id. */
    void open(String id) {
        criteria().criterion(id).ifPresent(criterion -> {
            form = new CriterionForm(criterion, sheet, room);
            rebuild();
            room.opened();
        });
    }

    Criterion open() {
        return form.criterion();
    }

    CriterionForm form() {
        return form;
    }

    /** The next that still needs something, after the open one; else simply the next. */
    void next() {
        List<Criterion> all = criteria().criteria();
        int at = all.indexOf(open());
        for (int step = 1; step < all.size(); step++) {
            Criterion candidate = all.get((at + step) % all.size());
            if (!sheet.sheet().isComplete(candidate.id())) {
                moveTo(candidate);
                return;
            }
        }
        moveTo(all.get((at + 1) % all.size()));
    }

    private void moveTo(Criterion criterion) {
        open(criterion.id());
        getElement().executeJs("setTimeout(() => this.querySelector('#criterion')?.focus())");
    }

    /** After a score was kept: counts and rows, but not the field being typed in. */
    void refresh() {
        form.saved();
        showTabs();
        rows.forEach((id, row) -> fill(row, criteria().criterion(id).orElseThrow()));
    }

    private void rebuild() {
        showTabs();
        list.removeAll();
        rows.clear();
        for (Criterion criterion : openDomain().criteria()) {
            if (criterion.equals(open())) {
                list.add(new ListItem(form));
            } else {
                NativeButton row = Press.row("crow", () -> moveTo(criterion));
                rows.put(criterion.id(), row);
                fill(row, criterion);
                list.add(new ListItem(row));
            }
        }
    }

    private void fill(NativeButton row, Criterion criterion) {
        Score score = sheet.score(criterion.id());
        row.removeAll();
        row.setClassName("done", sheet.sheet().isComplete(criterion.id()));
        row.add(
                Parts.span(shortly(score.level()), "lv", "tn"),
                new Span(Parts.strong(criterion.id()), new Span(" " + criterion.title())),
                Parts.span(state(score), "xs", "quiet"));
    }

    private static String shortly(@Nullable ScoreLevel level) {
        if (level == null) {
            return "–";
        }
        return switch (level) {
            case INSUFFICIENT_EVIDENCE -> "i.e.";
            case NOT_APPLICABLE -> "n/a";
            default -> level.title();
        };
    }

    private static String state(Score score) {
        if (score.level() == null) {
            return "not scored";
        }
        int citations = score.citations().size();
        return citations == 1 ? "1 citation" : citations + " citations";
    }

    private void showTabs() {
        tabs.removeAll();
        for (Domain domain : criteria().domains()) {
            long done = domain.criteria().stream()
                    .filter(c -> sheet.sheet().isComplete(c.id()))
                    .count();
            NativeButton chip = Press.row(
                    "chip",
                    () -> moveTo(domain.criteria().getFirst()),
                    new Span(domain.title()),
                    Parts.span(done + "/" + domain.criteria().size(), "strong", "tn"));
            chip.setClassName("on", domain.equals(openDomain()));
            chip.getElement().setAttribute("aria-pressed", Boolean.toString(domain.equals(openDomain())));
            tabs.add(chip);
        }
    }

    private Domain openDomain() {
        return criteria().domainOf(open().id()).orElseThrow();
    }
}
