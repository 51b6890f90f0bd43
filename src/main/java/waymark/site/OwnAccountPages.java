package waymark.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import waymark.access.AccessFault;
import waymark.access.Account;
import waymark.access.Accounts;
import waymark.access.Caller;
import waymark.web.SignInCookie;

/** A person's own account: who they are here, and their password. */
@Controller("/account")
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class OwnAccountPages {

    private final Pages pages;
    private final Accounts accounts;
    private final SignInCookie cookie;

    OwnAccountPages(Pages pages, Accounts accounts, SignInCookie cookie) {
        this.pages = pages;
        this.accounts = accounts;
        this.cookie = cookie;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Caller caller) {
        return page(request, caller, HttpStatus.OK, "", "");
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> changePassword(HttpRequest<?> request, Caller caller, @Body Map<String, Object> body) {
        Fields fields = new Fields(body);
        if (!fields.exactly("new").equals(fields.exactly("again"))) {
            return page(request, caller, HttpStatus.BAD_REQUEST, "The two new passwords are not the same.", "again");
        }
        try {
            accounts.changePassword(
                    caller, cookie.token(request).orElse(""), fields.exactly("old"), fields.exactly("new"));
            return Pages.onTo("/account", Done.PASSWORD_CHANGED);
        } catch (AccessFault fault) {
            String field = fault.getMessage().startsWith("The old") ? "old" : "new";
            return page(request, caller, HttpStatus.BAD_REQUEST, fault.getMessage(), field);
        }
    }

    private HttpResponse<?> page(HttpRequest<?> request, Caller caller, HttpStatus status, String wrong, String field) {
        Account account = cookie.account(request).orElseThrow(NoSuchPage::new);
        return pages.show(
                status,
                request,
                caller,
                Page.titled(Section.NONE, account.oneTime() ? "Choose your own password" : "Your account")
                        .wrong(!wrong.isEmpty()),
                "account",
                Map.of(
                        "account",
                        account,
                        "roles",
                        account.roles().stream().map(GrantForm::title).toList(),
                        "wrong",
                        wrong,
                        "field",
                        field));
    }
}
