package fr.continuum.application.night;

import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Indicators;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.Tolerances;
import fr.continuum.application.port.WaiverBook;
import fr.continuum.application.port.Workforce;
import fr.continuum.application.purchase.PurchaseListInForce;
import fr.continuum.domain.crossproof.ProofTolerance;

/// Where the plan, what is done for it, the rows that lead to it, what is waived, what is tolerated, who sits
/// where, what buys what, and what is measured are kept: a night takes note of their versions, and a past night is
/// made again from these.
///
/// @param proofs how far what is spent may lie from what is declared
/// @param trees and `charts`: what money was followed with
public record PlanStores(
        Plans plans,
        Contributions contributions,
        AllocationTables tables,
        WaiverBook waivers,
        Tolerances tolerances,
        Workforce workforce,
        PurchaseListInForce purchases,
        ProofTolerance proofs,
        Indicators indicators,
        TargetTrees trees,
        ChartStore charts) {}
