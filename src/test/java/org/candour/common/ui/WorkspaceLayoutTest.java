package org.candour.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.candour.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(classes = WorkspaceLayoutTest.class)
class WorkspaceLayoutTest extends ViewTest {

    // Without @Route: the whole portal of other tests must not find them.
    @AnonymousAllowed
    static class PlansLike extends Div {}

    @AnonymousAllowed
    static class MineLike extends Div {}

    @Autowired
    Frame frame;

    @BeforeEach
    void twoPages() {
        RouteConfiguration routes = RouteConfiguration.forSessionScope();
        routes.setRoute("work/:round/plans/:code?", PlansLike.class, WorkspaceLayout.class);
        routes.setRoute("work/mine", MineLike.class, WorkspaceLayout.class);
    }

    @Test
    void leadsToTheSamePageOfTheOtherRound() {
        navigate("work/stp-2016/plans/E54000041", PlansLike.class);

        assertThat(chooser().getSummary().getElement().getTextRecursively()).isEqualTo("Round STP plans 2016");
        assertThat(otherRound().getHref()).isEqualTo("/work/sample-2016/plans");
    }

    @Test
    void keepsTheRoundOnPagesOfNoRound() {
        navigate("work/stp-2016/plans", PlansLike.class);
        navigate("work/mine", MineLike.class);

        assertThat(chooser().getSummary().getElement().getTextRecursively()).isEqualTo("Round STP plans 2016");
        assertThat(otherRound().getHref()).isEqualTo("/work/mine?round=sample-2016");
    }

    @Test
    void saysThatTheSampleIsFictional() {
        navigate("work/stp-2016/plans", PlansLike.class);
        assertThat($(Div.class).withClassName("sample").exists()).isFalse();

        navigate("work/sample-2016/plans", PlansLike.class);
        assertThat(textOf($(Div.class).withClassName("sample").single())).contains("Fictional sample data");
    }

    @Test
    void signsOutByAButton() {
        navigate("work/mine", MineLike.class);

        press("Sign out");

        assertThat(frame.signedOut).hasValue(1);
    }

    private NativeDetails chooser() {
        return $(NativeDetails.class).single();
    }

    private Anchor otherRound() {
        return $(Anchor.class).from(chooser()).single();
    }
}
