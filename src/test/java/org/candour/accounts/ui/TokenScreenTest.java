package org.candour.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Input;
import java.time.Instant;
import java.util.List;
import org.candour.ViewTest;
import org.candour.accounts.Accounts;
import org.candour.accounts.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = TokenScreen.class)
class TokenScreenTest extends ViewTest {

    private static final Tokens.Line UPLOAD = new Tokens.Line("upload script", Instant.parse("2017-07-21T10:00:00Z"));

    @MockitoBean
    Tokens tokens;

    @MockitoBean
    Accounts accounts;

    @Test
    void showsANewTokenThisOnce() {
        given(tokens.createForMe("upload script")).willReturn("candour_secret");
        TokenScreen screen = navigate(TokenScreen.class);
        assertThat(textOf(screen)).contains("You have no token.");
        given(tokens.mine()).willReturn(List.of(UPLOAD));

        test($(Input.class).withId("token-label").single()).setValue("upload script");
        press("Make a token");

        assertThat(textOf(screen)).contains("candour_secret", "upload script made 21 July 2017");
        assertThat(textOf(new TokenScreen(tokens))).doesNotContain("candour_secret");
    }

    @Test
    void revokesOnlyAfterAsking() {
        given(tokens.mine()).willReturn(List.of(UPLOAD, UPLOAD));
        navigate(TokenScreen.class);

        press("Revoke all my tokens");
        assertThat($(Dialog.class).single().getHeaderTitle()).isEqualTo("Revoke 2 tokens?");
        verify(tokens, never()).revokeMine();
        confirm("Revoke");

        verify(tokens).revokeMine();
    }
}
