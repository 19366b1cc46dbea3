package fr.continuum.domain.contribution;

/// Why a contribution was taken out of the book: whoever looks for it later finds who, when, and this.
public record Withdrawal(String reason) {

    /// @throws IllegalArgumentException where no reason is given
    public Withdrawal {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A contribution is withdrawn for a reason");
        }
        reason = reason.strip();
    }
}
