namespace Stipple.Skin.Solver;

/// <summary>
/// Coefficients of Rodas5P (Steinebach 2023) in the transformed variables of Hairer and Wanner, Solving Ordinary
/// Differential Equations II, section IV.7. A: weights of earlier stages in the argument of f; C: on the right-hand side;
/// D: in the dense output. The last three stages share the weights of the sixth. Tests verify every order condition.
/// </summary>
internal static class Rodas5PCoefficients
{
    public const double InverseGamma = 1 / 0.21193756319429014;

    public const double A21 = 3.0;
    public const double A31 = 2.849394379747939;
    public const double A32 = 0.45842242204463923;
    public const double A41 = -6.954028509809101;
    public const double A42 = 2.489845061869568;
    public const double A43 = -10.358996098473584;
    public const double A51 = 2.8029986275628964;
    public const double A52 = 0.5072464736228206;
    public const double A53 = -0.3988312541770524;
    public const double A54 = -0.04721187230404641;
    public const double A61 = -7.502846399306121;
    public const double A62 = 2.561846144803919;
    public const double A63 = -11.627539656261098;
    public const double A64 = -0.18268767659942256;
    public const double A65 = 0.030198172008377946;

    public const double C21 = -14.155112264123755;
    public const double C31 = -17.97296035885952;
    public const double C32 = -2.859693295451294;
    public const double C41 = 147.12150275711716;
    public const double C42 = -1.41221402718213;
    public const double C43 = 71.68940251302358;
    public const double C51 = 165.43517024871676;
    public const double C52 = -0.4592823456491126;
    public const double C53 = 42.90938336958603;
    public const double C54 = -5.961986721573306;
    public const double C61 = 24.854864614690072;
    public const double C62 = -3.0009227002832186;
    public const double C63 = 47.4931110020768;
    public const double C64 = 5.5814197821558125;
    public const double C65 = -0.6610691825249471;
    public const double C71 = 30.91273214028599;
    public const double C72 = -3.1208243349937974;
    public const double C73 = 77.79954646070892;
    public const double C74 = 34.28646028294783;
    public const double C75 = -19.097331116725623;
    public const double C76 = -28.087943162872662;
    public const double C81 = 37.80277123390563;
    public const double C82 = -3.2571969029072276;
    public const double C83 = 112.26918849496327;
    public const double C84 = 66.9347231244047;
    public const double C85 = -40.06618937091002;
    public const double C86 = -54.66780262877968;
    public const double C87 = -9.48861652309627;

    public const double D21 = 25.948786856663858;
    public const double D22 = -2.5579724845846235;
    public const double D23 = 10.433815404888879;
    public const double D24 = -2.3679251022685204;
    public const double D25 = 0.524948541321073;
    public const double D26 = 1.1241088310450404;
    public const double D27 = 0.4272876194431874;
    public const double D28 = -0.17202221070155493;
    public const double D31 = -9.91568850695171;
    public const double D32 = -0.9689944594115154;
    public const double D33 = 3.0438037242978453;
    public const double D34 = -24.495224566215796;
    public const double D35 = 20.176138334709044;
    public const double D36 = 15.98066361424651;
    public const double D37 = -6.789040303419874;
    public const double D38 = -6.710236069923372;
    public const double D41 = 11.419903575922262;
    public const double D42 = 2.8879645146136994;
    public const double D43 = 72.92137995996029;
    public const double D44 = 80.12511834622643;
    public const double D45 = -52.072871366152654;
    public const double D46 = -59.78993625266729;
    public const double D47 = -0.15582684282751913;
    public const double D48 = 4.883087185713722;
}
