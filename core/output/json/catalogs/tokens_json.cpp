// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/catalogs/tokens_json.h"

#include "core/output/json/json_values.h"

namespace breakeven {

std::string tokensJson(Encoding encoding, const std::vector<CountedFile>& files)
{
    Json list = Json::array();
    for (const CountedFile& file : files) {
        Json json;
        if (files.size() > 1)
            json["file"] = file.name;
        json["encoding"] = info(encoding).id;
        json["tokens"] = file.counts.tokens;
        json["characters"] = file.counts.characters;
        json["bytes"] = file.counts.bytes;
        if (file.counts.faulty > 0)
            json["invalid_bytes"] = file.counts.faulty;
        list.push_back(std::move(json));
    }
    return jsonAnswer(files.size() == 1 ? list.front() : list);
}

} // namespace breakeven
