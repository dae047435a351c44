// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/catalogs/gpus_json.h"

#include "core/files/dates/as_of.h"
#include "core/files/dates/dates.h"
#include "core/output/json/json_values.h"

namespace breakeven {

namespace {

} // namespace

std::string gpuRatesJson(const std::vector<GpuRate>& rates, std::chrono::sys_days today)
{
    Json json = Json::array();
    for (const GpuRate& rate : rates) {
        const std::optional<int> age = ageInDays(rate.asOf, today);
        json.push_back({{"id", rateId(rate)},
                        {"gpu", rate.gpu},
                        {"memory_gb", rate.memoryGb > 0 ? Json(rate.memoryGb) : Json(nullptr)},
                        {"provider", rate.provider},
                        {"instance", rate.instance},
                        {"region", textOrNull(rate.region)},
                        {"kind", info(rate.kind).id},
                        {"years", rate.years > 0 ? Json(rate.years) : Json(nullptr)},
                        {"gpus", rate.gpus},
                        {"usd_per_gpu_hour", rate.usdPerGpuHour},
                        {"source", rate.source},
                        {"as_of", textOrNull(rate.asOf)},
                        {"old", age ? Json(*age > oldestPrices.count()) : Json(nullptr)},
                        {"own", rate.own}});
    }
    return jsonAnswer(json);
}

} // namespace breakeven
