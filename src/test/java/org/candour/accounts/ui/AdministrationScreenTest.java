package org.candour.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.candour.ViewTest;
import org.candour.accounts.Account;
import org.candour.accounts.Accounts;
import org.candour.accounts.NewAccount;
import org.candour.accounts.Tokens;
import org.candour.common.DataFolder;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.Role;
import org.candour.common.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = AdministrationScreen.class)
@org.springframework.test.context.ContextConfiguration(classes = AdministrationScreenTest.Settings.class)
class AdministrationScreenTest extends ViewTest {

    static class Settings {
        @Bean
        DataFolder settings() {
            return new DataFolder(Path.of("."), false);
        }
    }

    private static final Account IMOGEN =
            new Account(new UserId("imogen"), "Imogen Ward", EnumSet.of(Role.ASSESSOR), true, null);
    private static final Account TOMAS =
            new Account(new UserId("tomas"), "Tomas Reed", EnumSet.of(Role.ASSESSOR), false, null);

    @MockitoBean
    Accounts accounts;

    @MockitoBean
    Tokens tokens;

    private AdministrationScreen screen;

    @BeforeEach
    void open() {
        given(accounts.all()).willReturn(List.of(IMOGEN, TOMAS));
        screen = navigate(AdministrationScreen.class);
    }

    @Test
    void showsWhoMaySignInAndAsWhat() {
        assertThat(textOf(screen)).contains("2 accounts, of which 1 may sign in");
        assertThat($(NativeTableRow.class).all())
                .extracting(ViewTest::textOf)
                .anyMatch(row -> row.startsWith("Imogen Ward") && row.contains("imogen" + "Assessor" + "May sign in"))
                .anyMatch(row -> row.startsWith("Tomas Reed") && row.contains("tomas" + "Assessor" + "Shut out"));
    }

    @Test
    void saysEverythingWrongBesideItsField() {
        willThrow(new ProblemsException(
                        "The account was not made:",
                        List.of(
                                new Problem(NewAccount.USER_NAME, "is empty.", "Use letters."),
                                new Problem(NewAccount.PASSWORD, "is too short.", "Use 12."),
                                new Problem(NewAccount.ROLES, "None is chosen.", "Choose."))))
                .given(accounts)
                .create(any(NewAccount.class));

        press("Make the account");

        assertThat(textOf(screen))
                .contains("The account was not made.user name: is empty. Use letters.password: is too short. Use 12.");
        assertThat(input("new-user-name").getElement().getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(input("new-name").getElement().getAttribute("aria-invalid")).isEqualTo("false");
        assertThat(roleBoxes().getErrorMessage()).isEqualTo("None is chosen. Choose.");
    }

    @Test
    void makesAnAccountOfWhatWasTypedAndForgetsThePassword() {
        test(input("new-name")).setValue("Priya Nair");
        test(input("new-user-name")).setValue("priya");
        test(input("new-password")).setValue("long enough password");
        roleBoxes().setValue(Set.of(Role.ASSESSOR));

        press("Make the account");

        verify(accounts)
                .create(new NewAccount("priya", "Priya Nair", Set.of(Role.ASSESSOR), "", "long enough password"));
        assertThat(input("new-password").getValue()).isEmpty();
        assertThat(textOf(screen)).contains("Made the account of Priya Nair.");
    }

    @Test
    void shutsOutOnlyAfterAskingByName() {
        test(buttonLabelled("Shut out Imogen Ward")).click();
        assertThat($(Dialog.class).single().getHeaderTitle()).isEqualTo("Shut out Imogen Ward?");
        verify(accounts, never()).setEnabled(any(), eq(false));

        confirm("Shut out");

        verify(accounts).setEnabled(IMOGEN.id(), false);
        assertThat(textOf(screen)).contains("Imogen Ward is shut out.");
    }

    @Test
    void saysWhyTheLastAdministratorStays() {
        willThrow(new ProblemsException(
                        "Nothing was changed:",
                        new Problem("imogen", "is the last administrator.", "Make another administrator first.")))
                .given(accounts)
                .setEnabled(IMOGEN.id(), false);

        test(buttonLabelled("Shut out Imogen Ward")).click();
        confirm("Shut out");

        assertThat(textOf(screen)).contains("imogen: is the last administrator. Make another administrator first.");
    }

    @Test
    void letsInAgain() {
        test(buttonLabelled("Let Tomas Reed in again")).click();

        verify(accounts).setEnabled(TOMAS.id(), true);
    }

    @Test
    void changesRolesAndKeepsTheDialogOpenWhenRefused() {
        test(buttonLabelled("Change the roles of Imogen Ward")).click();
        Dialog dialog = $(Dialog.class).single();
        CheckboxGroup<Role> boxes = $(CheckboxGroup.class).from(dialog).single();
        boxes.setValue(Set.of(Role.MODERATOR));
        willThrow(new ProblemsException("Nothing was changed:", new Problem("imogen", "No.", "Ask.")))
                .given(accounts)
                .setRoles(IMOGEN.id(), Set.of(Role.MODERATOR));

        test(dialogButton(dialog, "Change roles")).click();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(textOf(dialog)).contains("imogen: No. Ask.");
    }

    private NativeButton dialogButton(Dialog dialog, String words) {
        return $(NativeButton.class).withText(words).all().stream()
                .filter(button -> button.getAriaLabel().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private NativeButton buttonLabelled(String label) {
        return $(NativeButton.class).withAriaLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roleBoxes() {
        return $(CheckboxGroup.class).single();
    }

    private Input input(String id) {
        return $(Input.class).withId(id).single();
    }
}
