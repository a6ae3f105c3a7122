package org.candour.silences.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.candour.common.ui.Parts;
import org.candour.footprints.Footprint;
import org.candour.rounds.RoundId;
import org.candour.silences.Letters.Occasion;

/** The plans somebody could be asked about, each with the way to its letter. */
class LettersPanel extends Section {

    private static final long serialVersionUID = 1L;

    LettersPanel(RoundId round, List<Occasion> occasions, Map<String, Footprint> areas) {
        addClassNames("sec", "letters");
        setId("letters");
        setVisible(!occasions.isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("plainlist");
        occasions.forEach(one -> list.add(line(round, one, areas)));
        add(
                new H2("To act on"),
                Parts.paragraph(
                        "A letter to the footprint, drafted from what stands as unmentioned or dodged: each question with its"
                                + " certificate, to edit and download.",
                        "small"),
                list);
    }

    private static ListItem line(RoundId round, Occasion one, Map<String, Footprint> areas) {
        String code = one.version().footprint();
        Footprint area = areas.get(code);
        Anchor open = new Anchor(
                SilencesNavigation.letter(round, code), "Letter to " + (area == null ? code : area.shortName()));
        return new ListItem(open, new Span(" " + found(one)));
    }

    private static String found(Occasion one) {
        String silent = one.unmentioned() == 0 ? "" : one.unmentioned() + " unmentioned";
        String dodged = one.dodged() == 0 ? "" : one.dodged() + " dodged";
        return silent + (silent.isEmpty() || dodged.isEmpty() ? "" : ", ") + dodged;
    }
}
