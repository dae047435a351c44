// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/picture/svg_carrier.h"

#include "core/files/picture/carrier_errors.h"
#include "core/files/picture/packed_text.h"

#include <fmt/format.h>

#include <array>
#include <optional>
#include <utility>

namespace breakeven {

namespace {

constexpr std::string_view scenarioElement = "breakeven:scenario";
constexpr std::string_view xmlSpace = " \t\r\n";

/// A tag within the text: its name, and where it ends, behind the ">".
struct Tag {
    std::string_view name;
    std::size_t end;
};

/// Behind the first of `ends` that ends what begins at `place`; in quotes it ends nothing.
std::size_t endOfTag(std::string_view text, std::size_t place, std::string_view ends = ">")
{
    char quote = '\0';
    for (; place < text.size(); ++place) {
        const char character = text[place];
        if (quote != '\0') {
            if (character == quote)
                quote = '\0';
        } else if (character == '"' || character == '\'') {
            quote = character;
        } else if (ends.find(character) != std::string_view::npos) {
            return place + 1;
        }
    }
    return std::string_view::npos;
}

/// Behind the comment, CDATA section, instruction or declaration that begins at `place`; `place` itself if it is a tag.
/// A document type ends where its brackets begin: each of the declarations and comments in them is one by itself.
std::size_t endOfOther(std::string_view text, std::size_t place)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> others{
        {{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}}};
    const std::string_view rest = text.substr(place);
    for (const auto& [begin, end] : others)
        if (rest.starts_with(begin)) {
            const std::size_t found = text.find(end, place + begin.size());
            return found == std::string_view::npos ? std::string_view::npos : found + end.size();
        }
    return rest.starts_with("<!") ? endOfTag(text, place, ">[") : place;
}

std::optional<Tag> nextTag(std::string_view text, std::size_t place)
{
    for (;;) {
        place = text.find('<', place);
        const std::size_t behind = place == std::string_view::npos ? std::string_view::npos : endOfOther(text, place);
        if (behind == std::string_view::npos)
            return std::nullopt;
        if (behind == place)
            break;
        place = behind;
    }
    const std::size_t end = endOfTag(text, place);
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view words = text.substr(place + 1, end - place - 2);
    return Tag{words.substr(0, words.find_first_of(" \t\r\n/", 1)), end};
}

std::optional<Tag> rootOf(std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    const std::size_t begin = text.find_first_not_of(xmlSpace, text.starts_with(byteOrderMark) ? 3 : 0);
    if (begin == std::string_view::npos || text[begin] != '<')
        return std::nullopt;
    const std::optional<Tag> root = nextTag(text, begin);
    return root && root->name == "svg" ? root : std::nullopt;
}

} // namespace

bool isSvg(std::string_view bytes)
{
    return rootOf(bytes).has_value();
}

std::string svgWith(std::string picture, std::string_view text)
{
    const std::optional<Tag> root = rootOf(picture);
    if (!root || picture[root->end - 2] == '/')
        return picture;
    picture.insert(root->end, fmt::format("\n<metadata><{0} xmlns:breakeven=\"urn:x-breakeven:scenario\" "
                                          "encoding=\"base64+deflate\">{1}</{0}></metadata>",
                                          scenarioElement, toBase64(deflated(text))));
    return picture;
}

Result<std::string> textInSvg(std::string_view bytes, const std::string& where)
{
    std::optional<Tag> tag = rootOf(bytes);
    if (!tag || bytes.rfind("</svg") == std::string_view::npos)
        return endsTooEarly(where);
    while (tag && tag->name != scenarioElement)
        tag = nextTag(bytes, tag->end);
    if (!tag)
        return carriesNone(where);
    const std::size_t end = bytes.find('<', tag->end);
    const std::optional<std::string> packed = fromBase64(bytes.substr(tag->end, end - tag->end));
    return packed ? inflated(*packed, where) : carriesDamaged(where);
}

} // namespace breakeven
