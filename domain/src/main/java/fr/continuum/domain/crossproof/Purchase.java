package fr.continuum.domain.crossproof;

import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.shared.Wording;

/// What is bought that the mission asks a purpose of.
public enum Purchase {
    /// Licences, bought or rented, and software made to measure.
    SOFTWARE("logiciels", "software", Family.IT),
    IT_EQUIPMENT("matériel informatique", "IT equipment", Family.IT),
    /// Rights to use what runs elsewhere, and processing by others.
    CLOUD("informatique en nuage et traitements à façon", "cloud services and outsourced processing", Family.IT),
    /// What is paid to training bodies; the levy to the CNFPT is pay.
    TRAINING("formation", "training", Family.TRAINING);

    /// What declares what such purchases are for.
    public enum Family {
        /// IT investments.
        IT,
        /// Trainings.
        TRAINING;

        public boolean isDeclaredBy(Contribution contribution) {
            return switch (contribution) {
                case ItInvestment _ -> this == IT;
                case Training _ -> this == TRAINING;
                case ProcessChange _, OrganisationalAdjustment _, PartnerIntervention _ -> false;
            };
        }
    }

    private final String french;
    private final String english;
    private final Family family;

    Purchase(String french, String english, Family family) {
        this.french = french;
        this.english = english;
        this.family = family;
    }

    public Wording wording() {
        return new Wording(french, english);
    }

    public Family family() {
        return family;
    }
}
