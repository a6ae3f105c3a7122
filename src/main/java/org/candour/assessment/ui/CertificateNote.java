package org.candour.assessment.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.candour.common.ProblemsException;
import org.candour.common.html.Figures;
import org.candour.common.ui.Parts;
import org.candour.silences.Certificates;
import org.candour.silences.SearchCertificate;

/** What stands behind a cited certificate: what was searched for, in what, and whether it is so still. */
class CertificateNote extends Div {

    private final String number;
    private final transient Certificates certificates;
    private final Paragraph again = new Paragraph();

    CertificateNote(String number, Certificates certificates) {
        this.number = number;
        this.certificates = certificates;
        addClassName("certificate");
        setVisible(false);
        again.getElement().setAttribute("role", "status");
    }

    /** Opens or closes it; what was opened stays as it was read. */
    boolean toggle() {
        if (getComponentCount() == 0) {
            fill();
        }
        setVisible(!isVisible());
        return isVisible();
    }

    private void fill() {
        Optional<SearchCertificate> found = certificates.find(number);
        if (found.isEmpty()) {
            add(Parts.paragraph("There is no certificate " + number + " any more.", "small"));
            return;
        }
        SearchCertificate certificate = found.get();
        DescriptionList list = new DescriptionList();
        line(list, "Number", certificate.number());
        line(list, "Searched for", "“" + certificate.question() + "”");
        line(list, "Searched as", String.join(", ", certificate.searchedAs()));
        line(list, "Answer", answer(certificate));
        line(list, "Not seen", certificate.notSeen());
        line(list, "Made", Times.dayAndClock(certificate.at()));
        line(list, "Documents, by SHA-256", String.join(", ", certificate.documents()));
        line(list, "Index", certificate.indexVersion());
        NativeButton search = Press.small("Search again now", this::searchAgain);
        add(list, search, again);
    }

    private static void line(DescriptionList list, String name, String value) {
        if (!value.isBlank()) {
            list.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
        }
    }

    private static String answer(SearchCertificate certificate) {
        return Figures.counted(certificate.hits(), "hit") + " in "
                + Figures.counted(certificate.pagesSearched(), certificate.pageWord())
                + (certificate.pagesUnreadable() == 0
                        ? ""
                        : "; " + Figures.counted(certificate.pagesUnreadable(), certificate.pageWord())
                                + " could not be read or not in English");
    }

    /** The record is not changed by it. */
    private void searchAgain() {
        try {
            again.setText("Now: " + answer(certificates.rerun(number)) + ".");
        } catch (ProblemsException e) {
            again.setText(e.problems().getFirst().what() + " "
                    + e.problems().getFirst().remedy());
        }
    }
}
