namespace Stipple.Skin.Solver;

/// <summary>
/// RODAS, set 1, of E. Hairer and G. Wanner, Solving Ordinary Differential Equations II, 2nd ed. (1996), section VI.4,
/// in the transformed variables of that section. C: weights of earlier stages on the right-hand side; A: in the argument
/// of f; D: in the dense output. Tests confirm the order, of steps and of dense output.
/// </summary>
internal static class Rodas4Coefficients
{
    public const double InverseGamma = 4.0;

    public const double A21 = 1.544;
    public const double A31 = 0.9466785280815826;
    public const double A32 = 0.2557011698983284;
    public const double A41 = 3.314825187068521;
    public const double A42 = 2.896124015972201;
    public const double A43 = 0.9986419139977817;
    public const double A51 = 1.221224509226641;
    public const double A52 = 6.019134481288629;
    public const double A53 = 12.53708332932087;
    public const double A54 = -0.6878860361058950;

    public const double C21 = -5.6688;
    public const double C31 = -2.430093356833875;
    public const double C32 = -0.2063599157091915;
    public const double C41 = -0.1073529058151375;
    public const double C42 = -9.594562251023355;
    public const double C43 = -20.47028614809616;
    public const double C51 = 7.496443313967647;
    public const double C52 = -10.24680431464352;
    public const double C53 = -33.99990352819905;
    public const double C54 = 11.70890893206160;
    public const double C61 = 8.083246795921522;
    public const double C62 = -7.981132988064893;
    public const double C63 = -31.52159432874371;
    public const double C64 = 16.31930543123136;
    public const double C65 = -6.058818238834054;

    public const double D21 = 10.12623508344586;
    public const double D22 = -7.487995877610167;
    public const double D23 = -34.80091861555747;
    public const double D24 = -7.992771707568823;
    public const double D25 = 1.025137723295662;
    public const double D31 = -0.6762803392806898;
    public const double D32 = 6.087714651680015;
    public const double D33 = 16.43084320892478;
    public const double D34 = 24.76722511418386;
    public const double D35 = -6.594389125716872;
}
