using System.Text.Json.Nodes;

namespace CoConstruction.Domain;

/// <summary>What people allowed to be shown; what was taken back is not there.</summary>
internal static class WrittenVoices
{
    public static JsonNode? Of(Project project) => Written.List(
        project.Voices.All.Values.Where(voice => !voice.Withdrawn && !WrittenPractices.IsWithItsSheet(project, voice) && Written.Text(voice.Text.Text) is not null).OrderBy(voice => voice.Order), voice => Written.Thing(
            ("id", voice.Id), ("text", voice.Text.Text), ("collegeId", voice.CollegeId),
            ("consent", Written.Thing(
                ("on", Written.Day(voice.Consent.On)), ("manner", Written.Word(voice.Consent.Manner)),
                ("uses", Written.List(voice.Consent.Uses.ConvertAll(use => Written.Word(use)))))),
            ("readAgain", voice.ReadAgain ? true : null), ("at", voice.At == Written.Born(project, null) ? null : Written.Moment(voice.At))));
}
