using System.Runtime.CompilerServices;
using static Stipple.Skin.Solver.Rodas5PCoefficients;

namespace Stipple.Skin.Solver;

/// <summary>
/// What a stage of Rodas5P needs of those before it: the state at which to evaluate the rates of change, and what is added
/// to them. Each sum is written out and both are made in one pass: reading the stages costs as much as the arithmetic.
/// Stages stand one behind the other, as far apart as there are states.
/// </summary>
/// <typeparam name="TModel">The model.</typeparam>
/// <typeparam name="TVector">What holds the lanes.</typeparam>
/// <typeparam name="TLanes">Their arithmetic.</typeparam>
internal static unsafe class Rodas5PStages<TModel, TVector, TLanes>
    where TModel : struct, IModel
    where TVector : unmanaged
    where TLanes : struct, ILanes<TVector>
{
    /// <summary>Prepares a stage.</summary>
    /// <param name="stage">Which stage, 2 to 8.</param>
    /// <param name="at">Receives the state; of the last two stages it holds that of the stage before.</param>
    /// <param name="added">Receives what is added to the rates of change.</param>
    /// <param name="state">The state at the start of the step.</param>
    /// <param name="k">The stages before.</param>
    /// <param name="inverse">The inverse of the size of the step.</param>
    public static void Prepare(int stage, TVector* at, TVector* added, TVector* state, TVector* k, TVector inverse)
    {
        switch (stage)
        {
            case 2:
                Second(at, added, state, k, inverse);
                return;
            case 3:
                Third(at, added, state, k, inverse);
                return;
            case 4:
                Fourth(at, added, state, k, inverse);
                return;
            case 5:
                Fifth(at, added, state, k, inverse);
                return;
            case 6:
                Sixth(at, added, state, k, inverse);
                return;
            case 7:
                Seventh(at, added, k, inverse);
                return;
            default:
                Eighth(at, added, k, inverse);
                return;
        }
    }

    [SkipLocalsInit]
    private static void Second(TVector* at, TVector* added, TVector* state, TVector* k, TVector inverse)
    {
        var n = TModel.StateCount;
        var a1 = TLanes.Create(A21);
        var c1 = TLanes.Multiply(inverse, TLanes.Create(C21));
        for (var end = k + n; k < end; k++, at++, added++, state++)
        {
            var place = TLanes.MultiplyAdd(a1, k[0], *state);
            var sum = TLanes.Multiply(c1, k[0]);
            *at = place;
            *added = sum;
        }
    }

    [SkipLocalsInit]
    private static void Third(TVector* at, TVector* added, TVector* state, TVector* k, TVector inverse)
    {
        var n = TModel.StateCount;
        var a1 = TLanes.Create(A31);
        var a2 = TLanes.Create(A32);
        var c1 = TLanes.Multiply(inverse, TLanes.Create(C31));
        var c2 = TLanes.Multiply(inverse, TLanes.Create(C32));
        for (var end = k + n; k < end; k++, at++, added++, state++)
        {
            var place = TLanes.MultiplyAdd(a1, k[0], *state);
            var sum = TLanes.Multiply(c1, k[0]);
            place = TLanes.MultiplyAdd(a2, k[n], place);
            sum = TLanes.MultiplyAdd(c2, k[n], sum);
            *at = place;
            *added = sum;
        }
    }

    [SkipLocalsInit]
    private static void Fourth(TVector* at, TVector* added, TVector* state, TVector* k, TVector inverse)
    {
        var n = TModel.StateCount;
        var a1 = TLanes.Create(A41);
        var a2 = TLanes.Create(A42);
        var a3 = TLanes.Create(A43);
        var c1 = TLanes.Multiply(inverse, TLanes.Create(C41));
        var c2 = TLanes.Multiply(inverse, TLanes.Create(C42));
        var c3 = TLanes.Multiply(inverse, TLanes.Create(C43));
        for (var end = k + n; k < end; k++, at++, added++, state++)
        {
            var place = TLanes.MultiplyAdd(a1, k[0], *state);
            var sum = TLanes.Multiply(c1, k[0]);
            place = TLanes.MultiplyAdd(a2, k[n], place);
            sum = TLanes.MultiplyAdd(c2, k[n], sum);
            place = TLanes.MultiplyAdd(a3, k[2 * n], place);
            sum = TLanes.MultiplyAdd(c3, k[2 * n], sum);
            *at = place;
            *added = sum;
        }
    }

    [SkipLocalsInit]
    private static void Fifth(TVector* at, TVector* added, TVector* state, TVector* k, TVector inverse)
    {
        var n = TModel.StateCount;
        var a1 = TLanes.Create(A51);
        var a2 = TLanes.Create(A52);
        var a3 = TLanes.Create(A53);
        var a4 = TLanes.Create(A54);
        var c1 = TLanes.Multiply(inverse, TLanes.Create(C51));
        var c2 = TLanes.Multiply(inverse, TLanes.Create(C52));
        var c3 = TLanes.Multiply(inverse, TLanes.Create(C53));
        var c4 = TLanes.Multiply(inverse, TLanes.Create(C54));
        for (var end = k + n; k < end; k++, at++, added++, state++)
        {
            var place = TLanes.MultiplyAdd(a1, k[0], *state);
            var sum = TLanes.Multiply(c1, k[0]);
            place = TLanes.MultiplyAdd(a2, k[n], place);
            sum = TLanes.MultiplyAdd(c2, k[n], sum);
            place = TLanes.MultiplyAdd(a3, k[2 * n], place);
            sum = TLanes.MultiplyAdd(c3, k[2 * n], sum);
            place = TLanes.MultiplyAdd(a4, k[3 * n], place);
            sum = TLanes.MultiplyAdd(c4, k[3 * n], sum);
            *at = place;
            *added = sum;
        }
    }

    [SkipLocalsInit]
    private static void Sixth(TVector* at, TVector* added, TVector* state, TVector* k, TVector inverse)
    {
        var n = TModel.StateCount;
        var a1 = TLanes.Create(A61);
        var a2 = TLanes.Create(A62);
        var a3 = TLanes.Create(A63);
        var a4 = TLanes.Create(A64);
        var a5 = TLanes.Create(A65);
        var c1 = TLanes.Multiply(inverse, TLanes.Create(C61));
        var c2 = TLanes.Multiply(inverse, TLanes.Create(C62));
        var c3 = TLanes.Multiply(inverse, TLanes.Create(C63));
        var c4 = TLanes.Multiply(inverse, TLanes.Create(C64));
        var c5 = TLanes.Multiply(inverse, TLanes.Create(C65));
        for (var end = k + n; k < end; k++, at++, added++, state++)
        {
            var place = TLanes.MultiplyAdd(a1, k[0], *state);
            var sum = TLanes.Multiply(c1, k[0]);
            place = TLanes.MultiplyAdd(a2, k[n], place);
            sum = TLanes.MultiplyAdd(c2, k[n], sum);
            place = TLanes.MultiplyAdd(a3, k[2 * n], place);
            sum = TLanes.MultiplyAdd(c3, k[2 * n], sum);
            place = TLanes.MultiplyAdd(a4, k[3 * n], place);
            sum = TLanes.MultiplyAdd(c4, k[3 * n], sum);
            place = TLanes.MultiplyAdd(a5, k[4 * n], place);
            sum = TLanes.MultiplyAdd(c5, k[4 * n], sum);
            *at = place;
            *added = sum;
        }
    }

    [SkipLocalsInit]
    private static void Seventh(TVector* at, TVector* added, TVector* k, TVector inverse)
    {
        var n = TModel.StateCount;
        var c1 = TLanes.Multiply(inverse, TLanes.Create(C71));
        var c2 = TLanes.Multiply(inverse, TLanes.Create(C72));
        var c3 = TLanes.Multiply(inverse, TLanes.Create(C73));
        var c4 = TLanes.Multiply(inverse, TLanes.Create(C74));
        var c5 = TLanes.Multiply(inverse, TLanes.Create(C75));
        var c6 = TLanes.Multiply(inverse, TLanes.Create(C76));
        for (var end = k + n; k < end; k++, at++, added++)
        {
            var sum = TLanes.Multiply(c1, k[0]);
            sum = TLanes.MultiplyAdd(c2, k[n], sum);
            sum = TLanes.MultiplyAdd(c3, k[2 * n], sum);
            sum = TLanes.MultiplyAdd(c4, k[3 * n], sum);
            sum = TLanes.MultiplyAdd(c5, k[4 * n], sum);
            sum = TLanes.MultiplyAdd(c6, k[5 * n], sum);
            *at = TLanes.Add(*at, k[5 * n]);
            *added = sum;
        }
    }

    [SkipLocalsInit]
    private static void Eighth(TVector* at, TVector* added, TVector* k, TVector inverse)
    {
        var n = TModel.StateCount;
        var c1 = TLanes.Multiply(inverse, TLanes.Create(C81));
        var c2 = TLanes.Multiply(inverse, TLanes.Create(C82));
        var c3 = TLanes.Multiply(inverse, TLanes.Create(C83));
        var c4 = TLanes.Multiply(inverse, TLanes.Create(C84));
        var c5 = TLanes.Multiply(inverse, TLanes.Create(C85));
        var c6 = TLanes.Multiply(inverse, TLanes.Create(C86));
        var c7 = TLanes.Multiply(inverse, TLanes.Create(C87));
        for (var end = k + n; k < end; k++, at++, added++)
        {
            var sum = TLanes.Multiply(c1, k[0]);
            sum = TLanes.MultiplyAdd(c2, k[n], sum);
            sum = TLanes.MultiplyAdd(c3, k[2 * n], sum);
            sum = TLanes.MultiplyAdd(c4, k[3 * n], sum);
            sum = TLanes.MultiplyAdd(c5, k[4 * n], sum);
            sum = TLanes.MultiplyAdd(c6, k[5 * n], sum);
            sum = TLanes.MultiplyAdd(c7, k[6 * n], sum);
            *at = TLanes.Add(*at, k[6 * n]);
            *added = sum;
        }
    }
}
