package waymark.casefile;

import java.time.LocalDate;

/** A request for an EHC needs assessment, or a child brought to the council's notice. */
public record EhcRequest(
        @Means(
                label = "Request received",
                value =
                        "The day on which the council received the request, or became responsible for the child. No form or panel date moves it.",
                ask = "On what day did the council receive the request?")
        LocalDate receivedOn,

        @Means(
                label = "Decision notified",
                value = "The day on which the family was told whether the council will assess.")
        LocalDate decisionNotifiedOn) {}
