# Transition from school to work; geslacht is left out on purpose.
using DataFrames, GLM
leavers = DataFrame(load("leavers.csv"))
#= rrnummer
   would not help =#
wages = filter(row -> row.schooltype == "BSO", leavers)
model = lm(@formula(brutoloon ~ schooltype + nationaliteit), wages)
combine(groupby(wages, :gemeente), :brutoloon => mean)
