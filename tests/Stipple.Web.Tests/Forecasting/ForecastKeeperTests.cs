using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Stipple.Records;
using Stipple.Skin.Forecasting;
using Stipple.Web.Forecasting;
using Stipple.Web.Tests.Concerns;

namespace Stipple.Web.Tests.Forecasting;

public class ForecastKeeperTests
{
    [Fact]
    public async Task The_outlook_kept_is_the_forecast_of_the_same_course()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await People.New(host);
        await People.Scars(host, patient, ("goalImprovement", "30"), ("goalUnit", "percent"), ("goalBy", "2027-09-01"));

        await Of(host, patient);
        var state = await Of(host, patient); // the second comes from the store

        var forecast = Forecaster.Run(
            state.Course!,
            new ForecastOptions(ForecastKeeper.Twins, Signs: []),
            progress: null,
            TestContext.Current.CancellationToken
        );
        var (told, expected) = (state.Outlook!.Concerns[0], forecast.Concerns[0]);
        Assert.Equal(1, await host.Look(r => r.Forecasts.CountAsync()));
        for (var i = 0; i < state.Outlook.Days.Count; i++)
        {
            var moment = forecast.Days.IndexOf(state.Outlook.Days[i]);
            Assert.Equal(expected.Score[moment], told.Treated[i]);
            Assert.Equal(expected.Untreated[moment].P50, told.Untreated[i]);
        }
        Assert.Equal(expected.Chances, told.Chances);
        Assert.Equal(forecast.Horizon, state.Outlook.Days[^1]);
    }

    [Fact]
    public async Task A_changed_course_is_forecast_anew()
    {
        await using var host = await PracticeHost.Begin();
        var patient = await People.New(host);
        var concern = await People.Scars(host, patient);
        await Of(host, patient);
        var before = await host.Look(r => r.Forecasts.Select(f => f.Fingerprint).SingleAsync());

        await host.Owner.Post($"/patients/{patient}/concerns/{concern}", ("score", "30"));
        var after = await Of(host, patient);

        Assert.Equal(30, after.Outlook!.Concerns[0].Baseline);
        Assert.NotEqual(before, await host.Look(r => r.Forecasts.Select(f => f.Fingerprint).SingleAsync()));
    }

    [Fact]
    public async Task A_computation_nobody_waits_for_is_stopped()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ForecastKeeper.OnACore(() => 1, stop.Token));
    }

    private static async Task<CourseState> Of(PracticeHost host, Guid patient)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var records = scope.ServiceProvider.GetRequiredService<RecordsContext>();
        return await scope
            .ServiceProvider.GetRequiredService<ForecastKeeper>()
            .Of(await records.Patients.AsNoTracking().SingleAsync(p => p.Id == patient), CancellationToken.None);
    }
}
