using System.Globalization;
using Microsoft.Extensions.Configuration;
using static CoConstruction.Server.Tests.DeployFiles;

namespace CoConstruction.Server.Tests;

/// <summary>The manifests agree with each other, with the program, and with what Orleans asks of Kubernetes.</summary>
[WithoutHouse]
public sealed class KubernetesTests
{
    private const string Folder = "deploy/kubernetes";

    private static List<Dictionary<string, object>> All { get; } =
        [.. List(Yaml($"{Folder}/kustomization.yaml")["resources"]).SelectMany(file => Documents($"{Folder}/{file}"))];

    public static TheoryData<string> Deployments => ["coconstruction-silo", "coconstruction-web"];

    [Fact]
    public void Every_manifest_is_part_of_the_base()
    {
        var files = Directory.GetFiles(PathOf(Folder)).Select(Path.GetFileName).Order();

        Assert.Equal([.. List(Yaml($"{Folder}/kustomization.yaml")["resources"]).Append("kustomization.yaml").Order()], files);
        Assert.DoesNotContain(All, manifest => (string)manifest["kind"] == "Secret");
    }

    [Theory]
    [InlineData("coconstruction-silo", ServerRole.All)]
    [InlineData("coconstruction-web", ServerRole.Web)]
    public void The_server_understands_what_its_pod_gives_it(string deployment, ServerRole role)
    {
        var given = new Dictionary<string, string> { ["ORLEANS_CLUSTER_ID"] = "coconstruction" };
        foreach (var literal in List(Maps(Yaml($"{Folder}/kustomization.yaml")["configMapGenerator"]).Single()["literals"]))
        {
            given[literal[..literal.IndexOf('=', StringComparison.Ordinal)].ToUpperInvariant().Replace('-', '_')] = literal[(literal.IndexOf('=', StringComparison.Ordinal) + 1)..];
        }

        var words = List(Container(deployment)["args"]).ConvertAll(word => given.Aggregate(word, (text, value) => text.Replace($"$({value.Key})", value.Value, StringComparison.Ordinal)));
        var options = ServerOptions.From(new ConfigurationBuilder().AddCommandLine(ServerOptions.Arguments([.. words])).Build());

        Assert.DoesNotContain(words, word => word.Contains("$(", StringComparison.Ordinal));
        Assert.Equal(role, options.Role);
        Assert.Equal("https://atelier.example.org/poster", options.Link("poster"));
        Assert.NotNull(options.Postgres);
        Assert.Equal("coconstruction", options.Cluster.Name);
        Assert.Equal("true", Env(deployment, "ASPNETCORE_FORWARDEDHEADERS_ENABLED")["value"]);
    }

    [Fact]
    public void A_silo_has_what_Orleans_looks_for_in_its_pod()
    {
        var labels = Map(Pod("coconstruction-silo").At("metadata", "labels"));
        string Field(string name) => (string)Env("coconstruction-silo", name).At("valueFrom", "fieldRef", "fieldPath");

        Assert.Equal(new ClusterPlace().Name, labels["orleans/clusterId"]);
        Assert.Equal("coconstruction", labels["orleans/serviceId"]);
        Assert.Equal("metadata.name", Field("POD_NAME"));
        Assert.Equal("metadata.namespace", Field("POD_NAMESPACE"));
        Assert.Equal("status.podIP", Field("POD_IP"));
        Assert.Equal("metadata.labels['orleans/serviceId']", Field("ORLEANS_SERVICE_ID"));
        Assert.Equal("metadata.labels['orleans/clusterId']", Field("ORLEANS_CLUSTER_ID"));
        var ports = Maps(Container("coconstruction-silo")["ports"]).ToDictionary(port => (string)port["name"], port => (string)port["containerPort"]);
        Assert.Equal($"{new ClusterPlace().SiloPort}", ports["silo"]);
        Assert.Equal($"{new ClusterPlace().GatewayPort}", ports["gateway"]);
    }

    [Fact]
    public void A_silo_may_look_at_its_fellow_pods_and_label_them_and_nothing_else()
    {
        var rule = Maps(Named("Role", "coconstruction-silo")["rules"]).Single();
        var binding = Named("RoleBinding", "coconstruction-silo");

        Assert.Equal(["pods"], List(rule["resources"]));
        Assert.Equal(["get", "list", "patch", "watch"], List(rule["verbs"]).Order());
        Assert.Equal("coconstruction-silo", binding.At("roleRef", "name"));
        Assert.Equal("coconstruction-silo", Maps(binding["subjects"]).Single()["name"]);
        Assert.Equal("coconstruction-silo", Spec("coconstruction-silo")["serviceAccountName"]);
        Named("ServiceAccount", "coconstruction-silo");
        // A door holds no project, so it has nothing to ask.
        Assert.Equal("false", Spec("coconstruction-web")["automountServiceAccountToken"]);
        Assert.DoesNotContain(Map(Pod("coconstruction-web").At("metadata", "labels")).Keys, label => label.StartsWith("orleans/", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Deployments))]
    public void A_pod_has_the_time_to_leave_and_says_when_it_is_well(string deployment)
    {
        var container = Container(deployment);
        string Asked(string probe) => (string)container.At(probe, "httpGet", "path");
        var wait = int.Parse(List(container.At("lifecycle", "preStop", "exec", "command"))[1], CultureInfo.InvariantCulture);

        Assert.True(int.Parse((string)Spec(deployment)["terminationGracePeriodSeconds"], CultureInfo.InvariantCulture) > wait + 2 + 20);
        Assert.Equal("/health/live", Asked("startupProbe"));
        Assert.Equal("/health/live", Asked("livenessProbe"));
        Assert.Equal("/health/ready", Asked("readinessProbe"));
        Assert.Equal("0", All.Single(manifest => Is(manifest, "Deployment", deployment)).At("spec", "strategy", "rollingUpdate", "maxUnavailable"));
    }

    [Theory]
    [MemberData(nameof(Deployments))]
    public void A_pod_has_as_little_as_it_can_do_with(string deployment)
    {
        var container = Container(deployment);

        Assert.Equal("true", Spec(deployment).At("securityContext", "runAsNonRoot"));
        Assert.Equal("false", container.At("securityContext", "allowPrivilegeEscalation"));
        Assert.Equal("true", container.At("securityContext", "readOnlyRootFilesystem"));
        Assert.Equal(["ALL"], List(container.At("securityContext", "capabilities", "drop")));
        Assert.Equal("coconstruction-database", Env(deployment, "PGPASSWORD").At("valueFrom", "secretKeyRef", "name"));
    }

    [Fact]
    public void What_is_named_is_there()
    {
        foreach (var deployment in Deployments.Select(row => row.Data))
        {
            var labels = Map(Pod(deployment).At("metadata", "labels"));
            var selected = Map(All.Single(manifest => Is(manifest, "Deployment", deployment)).At("spec", "selector", "matchLabels"));
            Assert.All(selected, label => Assert.Equal(label.Value, labels[label.Key]));
            var volumes = Maps(Spec(deployment)["volumes"]).Select(volume => (string)volume["name"]);
            Assert.Equal(volumes.Order(), Maps(Container(deployment)["volumeMounts"]).Select(mount => (string)mount["name"]).Order());
        }

        var claim = (string)Maps(Spec("coconstruction-silo")["volumes"]).Single(volume => volume.ContainsKey("persistentVolumeClaim")).At("persistentVolumeClaim", "claimName");
        Assert.Equal(["ReadWriteMany"], List(Named("PersistentVolumeClaim", claim).At("spec", "accessModes")));
        Assert.Equal("silo", Named("PodDisruptionBudget", "coconstruction-silo").At("spec", "selector", "matchLabels", "app.kubernetes.io/component"));
        Assert.Equal("http", Maps(Named("Service", "coconstruction").At("spec", "ports")).Single()["targetPort"]);
        Assert.All(Deployments.Select(row => row.Data), deployment => Assert.Contains(Maps(Container(deployment)["ports"]), port => (string)port["name"] == "http"));
    }

    private static bool Is(Dictionary<string, object> manifest, string kind, string name) => (string)manifest["kind"] == kind && (string)manifest.At("metadata", "name") == name;

    private static Dictionary<string, object> Named(string kind, string name) => Assert.Single(All, manifest => Is(manifest, kind, name));

    private static Dictionary<string, object> Pod(string deployment) => Map(Named("Deployment", deployment).At("spec", "template"));

    private static Dictionary<string, object> Spec(string deployment) => Map(Pod(deployment)["spec"]);

    private static Dictionary<string, object> Container(string deployment) => Assert.Single(Maps(Spec(deployment)["containers"]));

    private static Dictionary<string, object> Env(string deployment, string name) => Assert.Single(Maps(Container(deployment)["env"]), entry => (string)entry["name"] == name);
}
