package org.candour;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.candour.common.CurrentUser;
import org.candour.common.Role;
import org.candour.common.ui.WorkspaceFrame;
import org.candour.common.ui.WorkspaceLink;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ContextConfiguration;

/**
 * A screen inside the workspace frame, without browser, database or neighbours. Test classes bring the services as
 * mocks and name their screens with {@code @ViewPackages}.
 */
@ContextConfiguration(classes = ViewTest.Frame.class)
public abstract class ViewTest extends SpringBrowserlessTest {

    /** The two rounds of the sample and a menu of one. No {@code @Configuration}: the whole portal must not find it. */
    public static class Frame {

        public final AtomicInteger signedOut = new AtomicInteger();

        @Bean
        CurrentUser currentUser() {
            return new CurrentUser();
        }

        @Bean
        WorkspaceFrame workspaceFrame() {
            return new WorkspaceFrame() {
                @Override
                public List<WorkspaceLink> links() {
                    return List.of(new WorkspaceLink(
                            "", "Publishing desk", "/work/{round}/publishing", java.util.Set.of(Role.PUBLISHER)));
                }

                @Override
                public List<RoundChoice> rounds() {
                    return List.of(
                            new RoundChoice("sample-2016", "Sample 2016", true),
                            new RoundChoice("stp-2016", "STP plans 2016", false));
                }

                @Override
                public Optional<String> personName() {
                    return Optional.of("Daniel Okoro");
                }

                @Override
                public void signOut() {
                    signedOut.incrementAndGet();
                }
            };
        }
    }

    /** Everything a reader would hear of the component, in order. */
    protected static String textOf(Component component) {
        return component.getElement().getTextRecursively().replaceAll("\\s+", " ");
    }

    /** Presses the only button with these words. */
    protected void press(String words) {
        test($(NativeButton.class).withText(words).single()).click();
    }

    /** Says yes to the question that stands open, by the words of its button; what it asks of the browser still waits. */
    protected void confirm(String words) {
        Dialog question = $(Dialog.class).single();
        NativeButton yes = $(NativeButton.class).from(question).withText(words).single();
        ComponentUtil.fireEvent(yes, new ClickEvent<>(yes));
    }
}
