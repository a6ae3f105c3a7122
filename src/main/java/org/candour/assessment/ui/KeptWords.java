package org.candour.assessment.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.server.VaadinServletRequest;
import org.candour.assessment.AssignmentId;
import org.candour.assessment.Score;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** Words of a sheet: the browser keeps them until it is told that they are saved, whatever becomes of the page. */
@JavaScript("context://scripts/kept-words.js")
class KeptWords extends Words {

    KeptWords(String id, int rows) {
        super(id, rows);
    }

    /** From now on; puts back what an earlier page left unsaved. */
    void watch(AssignmentId sheet, Score score) {
        CsrfToken token = token();
        getElement()
                .executeJs(
                        "window.candourWords.watch(this, {sheet: $0, criterion: $1, text: $2, version: $3,"
                                + " header: $4, token: $5})",
                        sheet.toString(),
                        score.criterion(),
                        score.rationale(),
                        score.version(),
                        token == null ? "" : token.getHeaderName(),
                        token == null ? "" : token.getToken());
    }

    void saved(Score score) {
        getElement().executeJs("window.candourWords.saved(this, $0, $1)", score.rationale(), score.version());
    }

    private static @Nullable CsrfToken token() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        return request == null ? null : (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }
}
