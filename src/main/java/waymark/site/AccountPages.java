package waymark.site;

import static waymark.access.RoleCode.ADMINISTRATOR;

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
import io.swagger.v3.oas.annotations.Hidden;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import waymark.access.AccessFault;
import waymark.access.Account;
import waymark.access.Accounts;
import waymark.access.Caller;
import waymark.access.Role;
import waymark.policy.Release;
import waymark.recommend.Recommenders;

/** The accounts that an administrator looks after. */
@Controller("/accounts")
@Produces(MediaType.TEXT_HTML)
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(ADMINISTRATOR)
final class AccountPages {

    private final Pages pages;
    private final Accounts accounts;
    private final Recommenders recommenders;

    AccountPages(Pages pages, Accounts accounts, Recommenders recommenders) {
        this.pages = pages;
        this.accounts = accounts;
        this.recommenders = recommenders;
    }

    @Get
    HttpResponse<?> all(HttpRequest<?> request, Caller caller) {
        List<GrantRow> rows = accounts.all(caller).stream()
                .map(account -> GrantRow.of(release(), account))
                .toList();
        return pages.show(request, caller, Page.titled(Section.ACCOUNTS, "Accounts"), "accounts", Map.of("rows", rows));
    }

    @Get("/new")
    HttpResponse<?> askForNew(HttpRequest<?> request, Caller caller) {
        return newPage(request, caller, HttpStatus.OK, "", caller.authority(), EnumSet.noneOf(Role.class), "");
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(HttpRequest<?> request, Caller caller, @Body Map<String, Object> body) {
        Fields fields = new Fields(body);
        String name = fields.text("name").toLowerCase(Locale.ROOT);
        try {
            String password = accounts.open(name, fields.authority(), fields.roles(), caller);
            return once(request, caller, "Account opened", name, password);
        } catch (AccessFault fault) {
            return newPage(
                    request,
                    caller,
                    HttpStatus.BAD_REQUEST,
                    name,
                    fields.authority(),
                    fields.roles(),
                    fault.getMessage());
        }
    }

    @Get("/{name}")
    HttpResponse<?> one(HttpRequest<?> request, Caller caller, String name) {
        return onePage(request, caller, name, HttpStatus.OK, "");
    }

    @Post(uri = "/{name}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> grant(HttpRequest<?> request, Caller caller, String name, @Body Map<String, Object> body) {
        Fields fields = new Fields(body);
        try {
            accounts.grant(name, fields.authority(), fields.roles(), caller);
            return Pages.onTo("/accounts", Done.ACCOUNT_CHANGED);
        } catch (AccessFault fault) {
            return onePage(request, caller, name, HttpStatus.BAD_REQUEST, fault.getMessage());
        }
    }

    @Post(uri = "/{name}/close", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> close(HttpRequest<?> request, Caller caller, String name) {
        try {
            accounts.close(name, caller);
            return Pages.onTo("/accounts", Done.ACCOUNT_CLOSED);
        } catch (AccessFault fault) {
            return onePage(request, caller, name, HttpStatus.BAD_REQUEST, fault.getMessage());
        }
    }

    @Post(uri = "/{name}/reset", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reset(HttpRequest<?> request, Caller caller, String name) {
        try {
            return once(request, caller, "New password", name, accounts.reset(name, caller));
        } catch (AccessFault fault) {
            return onePage(request, caller, name, HttpStatus.BAD_REQUEST, fault.getMessage());
        }
    }

    private HttpResponse<?> once(HttpRequest<?> request, Caller caller, String title, String name, String password) {
        return pages.show(
                request,
                caller,
                Page.titled(Section.ACCOUNTS, title),
                "once",
                Map.of(
                        "what",
                        "Password of " + name + ", for the first sign-in",
                        "secret",
                        password,
                        "words",
                        "Give it to the person in another way than the address of this service. Their first sign-in asks"
                                + " them to choose one of their own.",
                        "back",
                        "/accounts"));
    }

    private HttpResponse<?> newPage(
            HttpRequest<?> request,
            Caller caller,
            HttpStatus status,
            String name,
            String authority,
            Set<Role> roles,
            String wrong) {
        return pages.show(
                status,
                request,
                caller,
                Page.titled(Section.ACCOUNTS, "Open an account").wrong(!wrong.isEmpty()),
                "account-new",
                Map.of("name", name, "grant", GrantForm.of(caller, release(), authority, roles), "wrong", wrong));
    }

    private HttpResponse<?> onePage(
            HttpRequest<?> request, Caller caller, String name, HttpStatus status, String wrong) {
        Account account = accounts.find(name, caller).orElseThrow(NoSuchPage::new);
        return pages.show(
                status,
                request,
                caller,
                Page.titled(Section.ACCOUNTS, account.name()).wrong(!wrong.isEmpty()),
                "account-one",
                Map.of(
                        "account",
                        account,
                        "row",
                        GrantRow.of(release(), account),
                        "grant",
                        GrantForm.of(caller, release(), account.authority(), account.roles()),
                        "record",
                        accounts.record(name, caller).stream().map(Happened::of).toList(),
                        "wrong",
                        wrong));
    }

    private Release release() {
        return recommenders.inForce().release();
    }
}
