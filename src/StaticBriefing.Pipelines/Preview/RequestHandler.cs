using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using StaticBriefing.Pipelines.Hosting;
using StaticBriefing.Site.Hosts;

namespace StaticBriefing.Pipelines.Preview;

/// <summary>Turns one request into one response. Everything about HTTP is here; what a path means is the router's.</summary>
internal sealed class RequestHandler(Func<ISiteContent> site, LiveReload? live)
{
    public Task HandleAsync(HttpContext context)
    {
        var request = context.Request;
        var host = request.Headers.Host.ToString();
        if (!LocalHosts.IsLocalHost(host))
            return RefuseAsync(context, StatusCodes.Status421MisdirectedRequest, "This server answers only to localhost.\n");
        if (!LocalHosts.IsOwnOrigin(request.Headers.Origin.ToString(), host))
            return RefuseAsync(context, StatusCodes.Status403Forbidden, "Requests from other sites are refused.\n");
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, "Only GET and HEAD.\n");
        }
        return AnswerAsync(context, request.Path.Value is { Length: > 0 } path ? path : "/");
    }

    private Task AnswerAsync(HttpContext context, string path)
    {
        if (live is not null && path == LiveScript.EventsPath)
            return StreamAsync(context, live);
        if (live is not null && path == LiveScript.Path)
            return SendFileAsync(context, SiteAnswer.File(200, LiveScript.Path, LiveScript.Bytes));
        var content = site();
        AddHeaders(context.Response, content.Headers.For(path));
        return SendFileAsync(context, SiteRouter.Answer(content, path, context.Request.QueryString.Value ?? ""));
    }

    private Task SendFileAsync(HttpContext context, SiteAnswer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        if (answer.Location is not null)
            response.Headers.Location = answer.Location;
        if (answer.Path is null)
            return Task.CompletedTask;
        var type = ContentTypes.Of(answer.Path);
        var isPage = type.StartsWith("text/html", StringComparison.Ordinal);
        return SendAsync(context, type, live is not null && isPage ? LiveScript.InsertInto(answer.Bytes) : answer.Bytes);
    }

    private async Task SendAsync(HttpContext context, string type, ReadOnlyMemory<byte> bytes)
    {
        var response = context.Response;
        // The port is the same for every project that is previewed here, so nothing may outlive its request unasked.
        if (live is not null || !response.Headers.ContainsKey("Cache-Control"))
            response.Headers.CacheControl = "no-cache";
        if (response.StatusCode == StatusCodes.Status200OK)
        {
            var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes.Span).AsSpan(0, 16))}\"";
            response.Headers.ETag = tag;
            if (Knows(context.Request.Headers.IfNoneMatch.ToString(), tag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }
        if (string.IsNullOrEmpty(response.ContentType))
            response.ContentType = type;
        response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method))
            await response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    // RFC 9110, 13.1.2: a list, compared weakly.
    private static bool Knows(string header, string tag) =>
        header.Split(',', StringSplitOptions.TrimEntries)
            .Any(known => known == "*" || known == tag || known == "W/" + tag);

    private static void AddHeaders(HttpResponse response, IReadOnlyDictionary<string, string> own)
    {
        foreach (var (name, value) in SecurityHeaders.All)
            response.Headers[name] = value;
        foreach (var (name, value) in own)
        {
            if (!IsOfTheConnection(name))
                response.Headers[name] = value;
        }
    }

    // These describe the bytes on the wire, which only the server knows.
    private static bool IsOfTheConnection(string name) =>
        name.ToUpperInvariant() is "CONTENT-LENGTH" or "CONTENT-ENCODING" or "TRANSFER-ENCODING" or "CONNECTION" or "DATE" or "SERVER";

    private static async Task StreamAsync(HttpContext context, LiveReload live)
    {
        var response = context.Response;
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        var page = live.Join();
        try
        {
            await foreach (var message in page.Reader.ReadAllAsync(context.RequestAborted))
            {
                await response.WriteAsync(message, context.RequestAborted);
                await response.Body.FlushAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, which is how every stream ends.
            return;
        }
        finally
        {
            live.Leave(page);
        }
    }

    private static Task RefuseAsync(HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(reason, context.RequestAborted);
    }
}
