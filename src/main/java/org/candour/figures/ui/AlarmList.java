package org.candour.figures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.common.People;
import org.candour.common.ProblemsException;
import org.candour.common.UserId;
import org.candour.common.ui.Parts;
import org.candour.figures.AgreedNumbers;
import org.candour.figures.AlarmKind;
import org.candour.figures.JudgedAlarm;
import org.candour.figures.Judgement.Decision;
import org.candour.figures.NumbersCheck;
import org.jspecify.annotations.Nullable;

/** The alarms, the heaviest first, to be filtered by kind and judged one after the other. */
class AlarmList extends Section {

    private static final long serialVersionUID = 1L;

    private final transient AgreedNumbers numbers;
    private final transient People people;
    private transient NumbersCheck check;
    private final Div progress;
    private final Div chips = new Div();
    private final Div list = new Div();
    private final Map<String, AlarmCard> cards = new LinkedHashMap<>();
    private @Nullable AlarmKind only;

    AlarmList(AgreedNumbers numbers, People people, NumbersCheck check, Div progress) {
        this.numbers = numbers;
        this.people = people;
        this.check = check;
        this.progress = progress;
        addClassName("sec");
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", "Show only");
        H2 heading = new H2("Alarms");
        setVisible(!check.alarms().isEmpty());
        add(
                heading,
                Parts.paragraph(
                        "With an alarm in focus: J and K go to the next and the one before, C confirms, D dismisses.",
                        "cap"),
                chips,
                list);
        check.alarms().forEach(alarm -> {
            AlarmCard card = new AlarmCard(check.version(), alarm, this);
            cards.put(alarm.alarm().key(), card);
            list.add(card);
        });
        filter(null);
        sayProgress();
    }

    private void filter(@Nullable AlarmKind kind) {
        only = kind;
        chips.removeAll();
        chips.add(chip("All", null, check.alarms().size()));
        for (AlarmKind any : AlarmKind.values()) {
            int many = (int) check.alarms().stream()
                    .filter(alarm -> alarm.alarm().kind() == any)
                    .count();
            if (many > 0) {
                chips.add(chip(any.title(), any, many));
            }
        }
        cards.values().forEach(card -> card.setVisible(kind == null || card.kind() == kind));
    }

    private NativeButton chip(String title, @Nullable AlarmKind kind, int many) {
        NativeButton chip = new NativeButton(title + " (" + many + ")", e -> filter(kind));
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-pressed", kind == only ? "true" : "false");
        return chip;
    }

    String nameOf(String person) {
        return nameOf(people, person);
    }

    /** The full name, or the account where nobody holds it any more. */
    static String nameOf(People people, String person) {
        return people.find(new UserId(person)).map(People.Person::fullName).orElse(person);
    }

    /** Keeps what the person says, or shows beside the alarm why it was not kept. */
    void judge(AlarmCard card, JudgedAlarm alarm, Decision decision, String note) {
        try {
            numbers.judge(
                    check.version().id(),
                    alarm.alarm().key(),
                    decision,
                    note,
                    alarm.history().size());
        } catch (ProblemsException e) {
            card.refused(e.problems());
            return;
        }
        numbers.of(check.version().id()).ifPresent(now -> {
            check = now;
            now.alarms().stream()
                    .filter(any -> any.alarm().key().equals(alarm.alarm().key()))
                    .findFirst()
                    .ifPresent(card::show);
        });
        sayProgress();
        if (decision != Decision.REOPENED) {
            go(card, 1);
        }
    }

    /** Puts the focus on the alarm so many after this one, as far as there is one. */
    void go(AlarmCard from, int step) {
        List<AlarmCard> shown = new ArrayList<>(
                cards.values().stream().filter(AlarmCard::isVisible).toList());
        int at = shown.indexOf(from) + step;
        if (at >= 0 && at < shown.size()) {
            shown.get(at).takeFocus();
        }
    }

    private void sayProgress() {
        int all = check.alarms().size();
        int done = all - check.open();
        progress.setText(all == 0 ? "" : done + " of " + all + " looked at, " + check.confirmed() + " confirmed.");
    }
}
