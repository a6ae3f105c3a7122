package org.candour.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.candour.ViewTest;
import org.candour.audit.AuditTrail;
import org.candour.common.People;
import org.candour.common.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = AuditTrailScreen.class)
class AuditTrailScreenTest extends ViewTest {

    @MockitoBean
    AuditTrail trail;

    @MockitoBean
    People people;

    @Test
    void namesWhoDidWhatAndWhen() {
        Instant at = Instant.parse("2017-07-21T10:00:00Z");
        UserId daniel = new UserId("daniel");
        given(people.find(daniel)).willReturn(Optional.of(new People.Person(daniel, "Daniel Okoro")));
        given(trail.newest(AuditTrailScreen.SHOWN))
                .willReturn(List.of(
                        new AuditTrail.Entry(2, at, "daniel", "EditionPublished", "published edition 1 of sample-2016"),
                        new AuditTrail.Entry(1, at, "system", "X", "tidied")));

        navigate(AuditTrailScreen.class);

        assertThat($(NativeTableRow.class).all())
                .extracting(row -> textOf(row))
                .contains(
                        "21 July 2017, 11.00" + "Daniel Okoro (daniel)" + "published edition 1 of sample-2016",
                        "21 July 2017, 11.00" + "the portal" + "tidied");
    }

    @Test
    void saysWhenNothingHasHappened() {
        assertThat(textOf(navigate(AuditTrailScreen.class))).contains("Nothing has been done yet.");
    }
}
